import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportClauses } from '@/lib/registers/clauses/operations/export'
import { correctMovement } from '@/lib/registers/custody/operations/correct-movement'
import { exportCustody, exportCustodyEntries } from '@/lib/registers/custody/operations/reading/export'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { correctFact } from '@/lib/registers/facts/operations/correct'
import { exportFacts } from '@/lib/registers/facts/operations/export'
import { recordFact, stateFact } from '@/lib/registers/facts/operations/record'
import { exportSealed } from '@/lib/registers/papers/operations/printing/material'
import { exportPaper } from '@/lib/registers/papers/operations/reading/open-file'
import { exportRecord } from '@/lib/registers/record/operations/export'
import { listRecord } from '@/lib/registers/record/operations/list'
import { exportRoster } from '@/lib/registers/roster/operations/export'
import { TABLE_FORMATS } from '@/lib/rules/exports/formats'
import type { PersonKey } from '@/prisma/seed/cast'
import { at } from '../../support/story'
import { type Keeping, openKeeping, receipt, tenReceived, tokyo } from '../custody/keeping'
import { messagesOf, refusalOf } from '../refusals'

let keeping: Keeping
let story: Keeping['story']
let paperId: string
beforeAll(async () => {
  keeping = await openKeeping()
  story = keeping.story
  const { sources } = (await act('manager', exportRoster, {})).rosters[0] ?? { sources: [] }
  paperId = sources[0]?.paperId ?? ''
})
afterAll(() => story.close())

const act: Keeping['story']['act'] = (who, operation, input) => story.act(who, operation, input, story.contractId)
const lastEntry = async () => {
  const [entry] = (await act('chief', listRecord, {})).entries
  return { subject: entry?.subject, details: JSON.parse(entry?.details ?? 'null') }
}

const OUTSIDERS: PersonKey[] = ['bystander', 'clerk', 'rival', 'stranger']
/** Every export that gives out a table, each with an input that is valid. */
const EXPORTS = () =>
  [
    [exportPaper, { paperId, version: 1 }],
    [exportRoster, {}],
    [exportClauses, {}],
    [exportRecord, {}],
    [exportCustody, {}],
    [exportFacts, {}],
  ] as const

describe('表の出力は、出力の権限のある者だけができ、形式とともに記録に残る', () => {
  it.each(TABLE_FORMATS)('%s：監査は出力でき、双方の記録に残る', async (format) => {
    for (const [operation, input] of EXPORTS()) {
      await act('auditor', operation as typeof exportCustody, { ...input, format } as never)
      expect((await lastEntry()).details, operation.name).toMatchObject({ format })
      const word = { xlsx: 'Excel', csv: 'CSV（UTF-8）', 'csv-cp932': 'CSV（Shift_JIS）' }[format]
      expect((await lastEntry()).subject, operation.name).toContain(`${word}に出力`)
    }
  })

  it('権限のない者は断られ、部外者には何も見つからない。知らない形式は断られる', async () => {
    for (const [operation, input] of [...EXPORTS(), [exportCustodyEntries, { after: 0, until: 9 }] as const]) {
      const asked = operation as typeof exportCustody
      const given = operation === exportCustodyEntries ? input : { ...input, format: 'xlsx' as const }
      expect(refusalOf(await story.ask('assistant', asked, given)), operation.name).toBe('not_allowed')
      for (const who of OUTSIDERS)
        expect(refusalOf(await story.ask(who, asked, given)), `${operation.name} ${who}`).toBe('not_found')
      const unknown = await story.ask('auditor', asked, { ...given, format: 'xls' })
      expect(refusalOf(unknown), operation.name).toBe('invalid')
    }
    expect(messagesOf(await story.ask('auditor', exportCustody, { format: 'xls' }))).toBe(
      '出力の形式は「xlsx」「csv」「csv-cp932」のいずれかです。',
    )
  })
})

describe('papers.export と papers.export_sealed', () => {
  it('表の材料に封緘の値はない。封緘を含む出力は封緘を開ける者だけができる', async () => {
    const exported = await act('auditor', exportPaper, { paperId, version: 1, format: 'csv' })
    expect(JSON.stringify(exported)).not.toMatch(/立川市|日野市|1975-04-01|1988-12-31/)
    expect(exported).toMatchObject({ kind: 'tables', material: { form: { key: 'information_handlers' } } })
    const { sealed } = await act('chief', exportSealed, { paperId, version: 1, format: 'xlsx' })
    expect(Object.keys(sealed)).toHaveLength(4)
    expect(await lastEntry()).toEqual({
      subject: '「情報取扱者名簿」第1版を封緘項目付きでExcelに出力',
      details: { exported: paperId, version: 1, format: 'xlsx', opened: 4 },
    })
    const asked = { paperId, version: 1, format: 'xlsx' }
    expect(refusalOf(await story.ask('auditor', exportSealed, asked))).toBe('not_allowed')
    expect(refusalOf(await story.ask('rival', exportSealed, asked))).toBe('not_found')
    expect(refusalOf(await story.ask('auditor', exportPaper, { ...asked, version: 9 }))).toBe('not_found')
  })
})

describe('custody.export', () => {
  it('記録した順に、訂正された記録も含めて、名と組織とともに並ぶ', async () => {
    const itemId = await tenReceived(keeping)
    const { movementId } = await act('assistant', recordMovement, {
      itemId,
      act: 'move',
      fromPlaceId: keeping.cabinet,
      toPlaceId: keeping.terminal,
      quantity: 3,
      happenedAt: tokyo('2026-06-01T10:00'),
      happenedBy: '髙橋 一郎',
    })
    await act('assistant', correctMovement, { movementId, why: '数え違い', replacement: null })
    const { entries, last } = await act('auditor', exportCustody, { format: 'xlsx' })
    expect([entries, last]).toEqual([3, 3])
    const page = await act('auditor', exportCustodyEntries, { after: 0, until: last })
    expect(page.next).toBeUndefined()
    expect(page.entries).toMatchObject([
      {
        seq: 1,
        act: 'receive',
        itemName: '求職申込書',
        from: '東都労働局',
        to: '事務室キャビネット',
        party: '多摩地域雇用開発協議会',
      },
      { seq: 2, act: 'move', from: '事務室キャビネット', to: '業務端末１号', quantity: 3, correctedBySeq: 3 },
      { seq: 3, act: 'void', correctsSeq: 2 },
    ])
    expect(JSON.stringify(page)).not.toContain('recordedBy":')
  })

  it('出力の後に書き足されたものは、その出力に現れない', async () => {
    const { last } = await act('auditor', exportCustody, { format: 'csv' })
    const { movementId } = await act('assistant', recordItem, receipt(keeping.cabinet, { name: '後の品' }))
    await act('assistant', correctMovement, { movementId, why: '誤り', replacement: null })
    const page = await act('auditor', exportCustodyEntries, { after: 0, until: last })
    expect(page.entries.at(-1)?.seq).toBe(last)
    const all = await act('auditor', exportCustodyEntries, { after: 0, until: last + 2 })
    expect(all.entries.at(-2)?.correctedBySeq).toBe(last + 2)
    const cut = await act('auditor', exportCustodyEntries, { after: 0, until: last + 1 })
    expect(cut.entries.at(-1)).toMatchObject({ itemName: '後の品', correctedBySeq: undefined })
    expect((await act('auditor', exportCustodyEntries, { after: last, until: last + 2 })).entries).toHaveLength(2)
  })
})

describe('facts.export', () => {
  it('起きた順に、訂正された記録も含めて並ぶ', async () => {
    const told = { text: '=1+1', happenedBy: '𠮷田 花子' }
    await act('chief', stateFact, { ...told, kind: 'report_requested', happenedAt: tokyo('2026-11-19T09:00') })
    const { factId } = await act('assistant', recordFact, {
      ...told,
      kind: 'incident_noticed',
      happenedAt: tokyo('2026-11-18T09:00'),
    })
    story.setTime(at('2026-11-20T10:05:00+09:00'))
    await act('assistant', correctFact, { factId, why: '言い間違い', replacement: null })
    const { facts, head } = await act('auditor', exportFacts, { format: 'xlsx' })
    expect(facts.map(({ kind, isCorrected, isVoid }) => [kind, isCorrected, isVoid])).toEqual([
      ['incident_noticed', true, false],
      ['incident_noticed', false, true],
      ['report_requested', false, false],
    ])
    expect(head?.seq).toBeGreaterThan(0)
  })
})

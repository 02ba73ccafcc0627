import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForExport } from '@/lib/registers/exports/operations/ask'
import { listExportsOperation } from '@/lib/registers/exports/operations/list'
import { recordFact } from '@/lib/registers/facts/operations/record'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'
import { listRecord } from '@/lib/registers/record/operations/list'
import { exportRoster } from '@/lib/registers/roster/operations/export'
import { filePaper, ROSTER } from '../../support/papers'
import { type Keeping, openKeeping, tenReceived } from '../custody/keeping'
import { messagesOf, refusalOf } from '../refusals'
import { exportRoom } from './export-room'

let keeping: Keeping
let room: ReturnType<typeof exportRoom>
beforeAll(async () => {
  keeping = await openKeeping()
  room = exportRoom(keeping.story)
  await tenReceived(keeping, { reason: '窓口で受け取った。' })
  const { story } = keeping
  const happened = {
    text: '鞄の置き忘れに気づいた。',
    happenedAt: '2026-11-20T09:00:00+09:00',
    happenedBy: '𠮷田 花子',
  }
  await story.act('manager', recordFact, { ...happened, kind: 'incident_noticed' }, story.contractId)
  await story.work()
})
afterAll(() => keeping.story.close())

describe('一覧のPDFを求める', () => {
  it('どの一覧も、求めればできあがり、見出し・内容・記録の先頭・頁が印字される', async () => {
    const wanted = {
      record: ['操作の記録', '連鎖の値', '「情報取扱者名簿」第1版を提出'],
      custody: [
        '台帳（受渡し・保管の記録）',
        '重要な情報の別',
        '求職申込書',
        '窓口で受け取った。',
        '事務室キャビネット',
      ],
      facts: ['できごと', '行った者・気づいた者', '鞄の置き忘れに気づいた。', '令和8年11月20日09:00'],
      roster: ['情報取扱者名簿（適用中の内容）', '氏名', '𠮷田花子', '封緘', '値はこの出力に含まれません。'],
      clauses: ['条項別遵守状況', '時期（印字のとおり）', '情報取扱者名簿'],
    }
    for (const [register, words] of Object.entries(wanted)) {
      const id = await room.ask('auditor', register)
      await room.work()
      const { text, notdef, pages, fileName } = await room.textOf('auditor', id)
      for (const word of words) expect(text, register).toContain(word)
      expect(text, register).toMatch(/契約番号東労契第1号記録の先頭第\d+号[0-9a-f]{64}/)
      expect(text, register).toContain(`1/${pages}`)
      expect(notdef, register).toBe(0)
      expect(fileName).toMatch(/^[^_]+_東労契第1号\.pdf$/)
      expect(await room.one(id)).toMatchObject({
        state: 'ready',
        plan: '',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
    }
  })

  it('求めたことは、双方の見る操作の記録に残る。受け取ったことは自らの側だけに残る', async () => {
    const { story } = keeping
    const id = await room.ask('manager', 'custody')
    await room.work()
    await room.textOf('manager', id)
    const seenBy = async (who: 'manager' | 'chief') =>
      (await story.act(who, listRecord, {}, story.contractId)).entries.map(({ subject }) => subject)
    expect(await seenBy('manager')).toEqual(
      expect.arrayContaining(['台帳（1件）をPDFに出力', '書き出した「台帳」のPDFをダウンロード']),
    )
    expect(await seenBy('chief')).toContain('台帳（1件）をPDFに出力')
    expect((await seenBy('chief')).slice(0, 2)).not.toContain('書き出した「台帳」のPDFをダウンロード')
  })

  it('権限のある者だけが求められ、部外者には契約がない', async () => {
    const { story } = keeping
    const { contractId } = story
    for (const register of ['record', 'custody', 'facts', 'roster', 'clauses']) {
      expect(refusalOf(await story.ask('assistant', askForExport, { register }))).toBe('not_allowed')
      for (const who of ['rival', 'stranger', 'clerk', 'bystander'] as const)
        expect(refusalOf(await story.ask(who, askForExport, { register })), who).toBe('not_found')
      expect(refusalOf(await story.ask('nobody', askForExport, { register }))).toBe('signed_out')
    }
    expect(refusalOf(await story.ask('assistant', listExportsOperation, {}, { contractId }))).toBe('not_allowed')
    const wrong = await story.ask('auditor', askForExport, { register: 'roster', parameters: { at: '2030-01-01' } })
    expect(messagesOf(wrong)).not.toBe('')
  })

  it('名簿はその日の終わりに載っていた者、条項は絞り込んだものだけを印字する', async () => {
    const past = await room.ask('chief', 'roster', { at: '2026-03-31' })
    const some = await room.ask('chief', 'clauses', { search: '名簿' })
    await room.work()
    const roster = await room.textOf('chief', past)
    expect(roster.text).toContain('記載なし')
    expect(roster.text).not.toContain('𠮷田花子')
    const all = await room.ask('chief', 'clauses')
    await room.work()
    const [few, many] = [await room.one(some), await room.one(all)]
    expect(few.rows_total).toBeGreaterThan(0)
    expect(few.rows_total).toBeLessThan(many.rows_total)
    expect(few.title).toContain('絞り込み')
  })
})

describe('書類の表のPDF', () => {
  it('書類の表は、Excelと同じ欄で、封緘の値なしに印字される', async () => {
    const { story } = keeping
    const { rosters } = await story.act('auditor', exportRoster, {}, story.contractId)
    const paperId = rosters[0]?.sources[0]?.paperId ?? ''
    const id = await room.ask('manager', 'tables', { paperId, version: '1' })
    await room.work()
    const { text, fileName } = await room.textOf('manager', id)
    for (const word of ['氏名', '𠮷田花子', '封緘', '根拠の条項：', '版：第1版', '内容のSHA-256'])
      expect(text).toContain(word)
    expect(text).not.toMatch(/立川市|1975/)
    expect(fileName).toBe('情報取扱者名簿_第1版_表.pdf')
    expect((await room.list('manager')).find((each) => each.id === id)).toMatchObject({
      title: '情報取扱者名簿の表（第1版）',
      parameters: { paperId },
    })
    const nowhere = { register: 'tables', parameters: { paperId: story.contractId, version: 1 } }
    expect(refusalOf(await story.ask('manager', askForExport, nowhere))).toBe('not_found')
  })
})

describe('書き出しは、求めた側のもの', () => {
  it('相手方と監査には、求めたことも、ファイルもない', async () => {
    const id = await room.ask('manager', 'custody')
    await room.work()
    expect((await room.list('manager')).map((each) => each.id)).toContain(id)
    for (const who of ['chief', 'auditor'] as const) {
      expect((await room.list(who)).map((each) => each.id)).not.toContain(id)
      expect(refusalOf(await room.download(who, id))).toBe('not_found')
    }
    expect(refusalOf(await room.download('assistant', id)), '同じ側でも出力の権限がなければ').toBe('not_allowed')
    expect(refusalOf(await room.download('rival', id))).toBe('not_found')
  })

  it('操作の記録のPDFでは、相手方だけの記録は「非公開」である', async () => {
    const { story } = keeping
    const { paperId } = await filePaper(story, 'information_handlers', ROSTER)
    await story.act('manager', addNote, { paperId, text: '内標' }, story.contractId)
    const [own, theirs] = [await room.ask('manager', 'record'), await room.ask('chief', 'record')]
    await room.work()
    const [ownText, theirText] = [await room.textOf('manager', own), await room.textOf('chief', theirs)]
    const hidden = (text: string) => text.split('非公開').length
    expect(hidden(theirText.text)).toBeGreaterThan(hidden(ownText.text))
    expect(ownText.text).toContain('メモ')
    expect(theirText.text).not.toContain('内部メモ')
  })

  it('封緘の値は、開ける者が求めても入らない', async () => {
    const id = await room.ask('manager', 'roster')
    await room.work()
    const { text } = await room.textOf('manager', id)
    expect(text).toContain('封緘')
    expect(text).not.toMatch(/立川市|1975/)
  })

  it('20件ずつ、新しい順に並び、続きは前の終わりから始まる', async () => {
    const { story } = keeping
    for (let count = 0; count < 20; count += 1) await room.ask('chief', 'facts')
    const oneMore = await story.ask('chief', askForExport, { register: 'facts' })
    expect(messagesOf(oneMore), '一つの側が待たせるのは20件まで').toContain('20件待っています')
    expect(
      refusalOf(await story.ask('manager', askForExport, { register: 'facts' })),
      '相手方は妨げない',
    ).toBeUndefined()
    await room.work()
    await room.ask('chief', 'facts')
    const first = await story.act('chief', listExportsOperation, {}, story.contractId)
    const rest = await story.act('chief', listExportsOperation, { before: first.next }, story.contractId)
    const ids = [...first.exports, ...rest.exports].map(({ id }) => id)
    expect([first.exports.length, new Set(ids).size]).toEqual([20, ids.length])
    expect(rest.exports.length).toBeGreaterThan(1)
    await room.work()
  })
})

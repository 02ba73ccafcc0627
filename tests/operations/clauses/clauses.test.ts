import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exportClauses } from '@/lib/registers/clauses/operations/export'
import { getClause } from '@/lib/registers/clauses/operations/get'
import { listClauses } from '@/lib/registers/clauses/operations/list'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { approvePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { listRecord } from '@/lib/registers/record/operations/list'
import { SIXTH } from '../../support/sixth-authority'
import { at, type Story } from '../../support/story'
import { OUTSIDERS, openSixth } from '../duties/sixth'
import { refusalOf } from '../refusals'

vi.mock('@/lib/authorities/registry', async (original) => {
  const { withSixth } = await import('../../support/sixth-authority')
  return withSixth(await original())
})

let story: Story
beforeAll(async () => {
  story = await openSixth()
})
afterAll(() => story.close())

const { document } = SIXTH
const act: Story['act'] = (who, operation, input) => story.act(who, operation, input, story.contractId)
const rowsFor = async () => (await act('manager', listClauses, {})).rows
const stateOf = async (number: string) => {
  const row = (await rowsFor()).find((one) => one.number === number)
  return [row?.state, row?.stateWord, row?.whose]
}

describe('条項の一覧', () => {
  it('文書のすべての条項が印字の順に、状態の語とともに並ぶ', async () => {
    const { rows, total, documents } = await act('manager', listClauses, {})
    expect(rows.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect([total, documents[0]?.issuer]).toEqual([9, 'みずほ町'])
    expect(await stateOf('1')).toEqual(['statement', '定め', []])
    expect(await stateOf('2')).toEqual(['overdue', '超過', ['受託者']])
    expect(await stateOf('3')).toEqual(['overdue', '超過 7件', ['受託者']])
    expect(await stateOf('4')).toEqual(['question', '要設定', []])
    expect(await stateOf('5')).toEqual(['question', '要設定', []])
    expect(await stateOf('6')).toEqual(['standing', '継続中', []])
    expect(await stateOf('8')).toEqual(['standing', '継続中', []])
  })

  it('提出は相手待ち、差戻しで戻り、承認で印字の語の「承認済」になる（2）', async () => {
    const { paperId } = await act('manager', beginPaper, { document, formKey: 'plan' })
    await act('manager', submitPaper, { paperId, revision: 0, content: { text: '計画' } })
    expect(await stateOf('2')).toEqual(['waiting', '相手待ち', ['町']])
    await act('chief', returnPaper, { paperId, version: 1, reason: '期間がない。' })
    expect((await stateOf('2'))[0]).toBe('in_time')
    await act('manager', beginPaper, { paperId })
    await act('manager', submitPaper, { paperId, revision: 0, content: { text: '計画と期間' } })
    await act('chief', approvePaper, { paperId, version: 2 })
    const row = (await rowsFor()).find(({ number }) => number === '2')
    expect(row).toMatchObject({ state: 'pending', stateWord: '未了' })
    expect((await act('manager', getClause, { document, key: '2 計画' })).duties).toMatchObject([
      { what: '承認された計画を従事者に知らせたことを記録する', outcome: 'open', timing: '速やかに' },
      { what: '「取扱計画書」を提出する', outcome: 'approved', isLate: true },
    ])
  })

  it('条件が「該当しない」と答えられれば、理由とともに該当なしになる（5）', async () => {
    await act('manager', setValue, { key: `${document}#uses_number`, value: 'no', basis: '仕様書' })
    const row = (await rowsFor()).find(({ number }) => number === '5')
    expect(row).toMatchObject({ stateWord: '該当なし', because: { question: '個人番号を取り扱いますか。' } })
  })

  it('状態・義務者・種類・語で探せ、全体の数は変わらない', async () => {
    const search = async (input: object) => (await act('manager', listClauses, input)).rows.map(({ number }) => number)
    expect(await search({ state: 'standing' })).toEqual(['6', '7', '8', '9'])
    expect(await search({ owner: 'authority' })).toEqual(['8'])
    expect(await search({ kind: 'prohibition' })).toEqual(['9'])
    expect(await search({ search: '点検報告書' })).toEqual(['3'])
    expect(await search({ search: '１時間' })).toEqual(['6'])
    expect(await search({ search: 'ない語' })).toEqual([])
    expect((await act('manager', listClauses, { state: 'standing' })).total).toBe(9)
  })

  it('契約が終われば、続くと印字された条項だけが継続中のままである（6・7・9）', async () => {
    story.setTime(at('2027-04-02T10:00:00+09:00'))
    expect((await stateOf('9'))[0]).toBe('standing')
    expect((await stateOf('6'))[0]).toBe('standing')
    expect((await stateOf('8'))[0]).toBe('ended')
    expect(await stateOf('7')).toEqual(['pending', '未了', ['受託者']])
    story.setTime(at('2026-11-20T10:00:00+09:00'))
  })
})

describe('条項の詳細と出力', () => {
  it('門と読み方と書類の欄の根拠が示される（9・6）', async () => {
    expect((await act('auditor', getClause, { document, key: '9 情報の取扱い' })).gates).toEqual([
      { sentence: '知り得た事柄を漏らすことはできません。', isHeld: false },
    ])
    const { papers, previous, following } = await act('auditor', getClause, { document, key: '6 情報の取扱い' })
    expect(papers[0]).toMatchObject({
      title: '事故報告書',
      fields: [{ label: '発生日時', basis: 'printed', required: true }, { label: '原因' }],
    })
    expect([previous?.number, following?.number]).toEqual(['5', '7'])
  })

  it('出力は権限のある者だけができ、記録に残る', async () => {
    const exported = await act('auditor', exportClauses, { search: '' })
    expect(exported.rows).toHaveLength(9)
    expect(exported.head?.seq).toBeGreaterThan(0)
    expect((await act('auditor', listRecord, {})).entries[0]?.subject).toBe('条項別遵守状況（9項目）をExcelに出力')
    expect(refusalOf(await story.ask('assistant', exportClauses, {}))).toBe('not_allowed')
  })

  it('部外者には何も見つからない。ない条項も見つからない', async () => {
    for (const who of OUTSIDERS) {
      for (const answer of [
        await story.ask(who, listClauses, {}),
        await story.ask(who, getClause, { document, key: '2 計画' }),
        await story.ask(who, exportClauses, {}),
      ])
        expect(refusalOf(answer), who).toBe('not_found')
    }
    expect(refusalOf(await story.ask('manager', getClause, { document, key: '99 なし' }))).toBe('not_found')
    expect(refusalOf(await story.ask('manager', getClause, { document: 'other/x', key: '2 計画' }))).toBe('not_found')
  })
})

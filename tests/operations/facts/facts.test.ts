import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { getDuty } from '@/lib/registers/duties/operations/get'
import { correctFact, correctStatement } from '@/lib/registers/facts/operations/correct'
import { getFact, listFacts } from '@/lib/registers/facts/operations/list'
import { recordFact, stateFact } from '@/lib/registers/facts/operations/record'
import { SIXTH } from '../../support/sixth-authority'
import type { Story } from '../../support/story'
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

const act: Story['act'] = (who, operation, input) => story.act(who, operation, input, story.contractId)
const NOTICED = {
  kind: 'incident_noticed',
  text: '書類が一枚見当たらない。',
  happenedAt: '2026-11-20T08:30:00+09:00',
  happenedBy: '髙橋 一郎',
}
const ASKED = {
  kind: 'incident_report_day_set',
  text: '原因と対策を書面で。',
  happenedAt: '2026-11-20T09:30:00+09:00',
  happenedBy: '久保 真理子',
  namedOn: '2026-12-04',
}
const dutyOf = (key: string, id: string) => `${SIXTH.document}#${key}#contractor#${id}`

describe('facts.record と facts.state', () => {
  it('受注者は気づいたことを、発注者は指定を記録し、それぞれから義務が始まる（6）', async () => {
    const noticed = await act('assistant', recordFact, NOTICED)
    const asked = await act('chief', stateFact, ASKED)
    expect(await act('auditor', getDuty, { key: dutyOf('first_report', noticed.factId) })).toMatchObject({
      label: '事故・そのおそれの認知：書類が一枚見当たらない。',
    })
    expect(await act('manager', getDuty, { key: dutyOf('written_report', asked.factId) })).toMatchObject({
      dueOn: '2026-12-04',
      timing: '町が指定する期日まで',
    })
  })

  it('発注者の指定を受注者は記録できず、受注者の行いを発注者は記録できない', async () => {
    expect(refusalOf(await story.ask('manager', recordFact, ASKED))).toBe('not_allowed')
    expect(refusalOf(await story.ask('chief', stateFact, { ...NOTICED, kind: 'oral_first_report' }))).toBe(
      'not_allowed',
    )
    expect(refusalOf(await story.ask('chief', recordFact, NOTICED))).toBe('not_allowed')
    expect(refusalOf(await story.ask('manager', stateFact, ASKED))).toBe('not_allowed')
  })

  it('監査は記録できず、部外者には見つからない', async () => {
    expect(refusalOf(await story.ask('auditor', recordFact, NOTICED))).toBe('not_allowed')
    for (const who of OUTSIDERS) {
      expect(refusalOf(await story.ask(who, recordFact, NOTICED)), who).toBe('not_found')
      expect(refusalOf(await story.ask(who, stateFact, ASKED)), who).toBe('not_found')
    }
  })

  it('断られた記録は、何も残さない', async () => {
    const count = () =>
      asClient(
        story.test.adminUrl,
        async (admin) => (await admin.query('select count(*)::int as n from contract_fact')).rows[0].n,
      )
    const before = await count()
    for (const wrong of [
      { ...NOTICED, happenedAt: '2026-11-20T10:00:01+09:00' },
      { ...NOTICED, text: '' },
      { ...NOTICED, kind: 'nothing' },
      { ...NOTICED, kind: 'erasure_done' },
      { ...NOTICED, namedOn: '2026-12-04' },
      { ...NOTICED, happenedAt: '昨日' },
      { ...NOTICED, answers: ['nothing'] },
    ])
      expect(refusalOf(await story.ask('manager', recordFact, wrong)), JSON.stringify(wrong)).toBe('invalid')
    expect(refusalOf(await story.ask('chief', stateFact, { ...ASKED, namedOn: '2026-11-19' }))).toBe('invalid')
    expect(await count()).toBe(before)
  })
})

describe('facts.correct', () => {
  it('訂正は新しい記録として加わり、義務はそれに従い、応えは引き継がれる（6）', async () => {
    const noticed = await act('manager', recordFact, { ...NOTICED, text: '一枚ではなく二枚' })
    const told = await act('manager', recordFact, {
      ...{ ...NOTICED, kind: 'oral_first_report', text: '電話で。', happenedAt: '2026-11-20T09:00:00+09:00' },
      answers: [dutyOf('first_report', noticed.factId)],
    })
    const replacement = { text: '窓口で口頭で。', happenedAt: '2026-11-20T09:20:00+09:00', happenedBy: '髙橋 一郎' }
    const corrected = await act('manager', correctFact, { factId: told.factId, why: '時刻の誤り', replacement })
    expect(await act('manager', getDuty, { key: dutyOf('first_report', noticed.factId) })).toMatchObject({
      outcome: 'done',
      answeredAt: '2026-11-20T00:20:00.000Z',
    })
    expect((await act('manager', getFact, { factId: told.factId })).fact).toMatchObject({
      replacedBy: corrected.factId,
      mayCorrect: false,
    })
    expect(
      refusalOf(await story.ask('manager', correctFact, { factId: told.factId, why: '再び', replacement: null })),
    ).toBe('conflict')
  })

  it('取り消せば、そこから始まった義務はなくなり、二つの記録は残る（6）', async () => {
    const noticed = await act('manager', recordFact, { ...NOTICED, text: '思い違い' })
    await act('manager', correctFact, { factId: noticed.factId, why: '別の箱にあった。', replacement: null })
    expect(refusalOf(await story.ask('manager', getDuty, { key: dutyOf('first_report', noticed.factId) }))).toBe(
      'not_found',
    )
    const { entries } = await act('auditor', listFacts, {})
    expect(entries.filter(({ text }) => text.startsWith('思い違い'))).toHaveLength(2)
  })

  it('相手の記録は訂正できず、二人が同時に訂正しても一つだけが通る', async () => {
    const asked = await act('chief', stateFact, ASKED)
    const input = { factId: asked.factId, why: '期日の変更', replacement: { ...ASKED, namedOn: '2026-12-11' } }
    expect(refusalOf(await story.ask('manager', correctFact, input))).toBe('not_found')
    const answers = await Promise.all([1, 2, 3].map(() => story.ask('chief', correctStatement, input)))
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, false, true])
    const done = answers.find(({ ok }) => ok)
    expect(
      await act('manager', getDuty, {
        key: dutyOf('written_report', done?.ok ? (done.value as { factId: string }).factId : ''),
      }),
    ).toMatchObject({
      dueOn: '2026-12-11',
    })
  })
})

describe('facts.list', () => {
  it('新しいものから並び、それぞれの側が記録できることだけが示される', async () => {
    const { entries, kinds } = await act('manager', listFacts, {})
    expect(entries.map(({ happenedAt }) => happenedAt)).toEqual(
      entries
        .map(({ happenedAt }) => happenedAt)
        .toSorted()
        .toReversed(),
    )
    expect(kinds.map(({ kind }) => kind)).toContain('oral_first_report')
    expect(kinds.map(({ kind }) => kind)).not.toContain('incident_report_day_set')
    const officer = await act('chief', listFacts, {})
    expect(officer.kinds.map(({ kind }) => kind)).toContain('incident_report_day_set')
    expect((await act('auditor', listFacts, {})).kinds).toEqual([])
    for (const who of OUTSIDERS) expect(refusalOf(await story.ask(who, listFacts, {})), who).toBe('not_found')
  })

  it('記録する種類ごとに、応えうる義務が添えられる（6）', async () => {
    const open = await act('manager', recordFact, { ...NOTICED, text: '応えを待つもの' })
    const { kinds } = await act('manager', listFacts, {})
    const offered = kinds.find(({ kind }) => kind === 'oral_first_report')
    expect(offered?.answers.map(({ key }) => key)).toContain(dutyOf('first_report', open.factId))
  })
})

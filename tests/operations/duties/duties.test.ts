import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { checkDuties } from '@/lib/platform/jobs/check-duties'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { answerDuty, takeBackAnswer } from '@/lib/registers/duties/operations/answer'
import { getDuty } from '@/lib/registers/duties/operations/get'
import { recordFact } from '@/lib/registers/facts/operations/record'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { listToday } from '@/lib/registers/today/operations/list'
import type { PersonKey } from '@/prisma/seed/cast'
import { SIXTH } from '../../support/sixth-authority'
import { at, freshKey, NOW, type Story } from '../../support/story'
import { refusalOf } from '../refusals'
import { OUTSIDERS, openSixth } from './sixth'

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
const PLAN = `${document}#submit_plan#contractor#once`
const inspection = (month: string) => `${document}#inspect#contractor#${month}`
const act: Story['act'] = (who, operation, input) => story.act(who, operation, input, story.contractId)
const wordsFor = async (who: PersonKey) => {
  await story.work()
  const { forMe } = await story.act(who, listToday, {})
  return forMe.items
    .filter(({ contractId }) => contractId === story.contractId)
    .map(({ word, what }) => `${word}：${what}`)
}

/** Files a paper on a form whose one field is its text. */
async function file(formKey: string, answers: string[] = []) {
  const { paperId } = await act('manager', beginPaper, { document, formKey })
  const { draft } = await act('manager', getDraft, { paperId })
  const input = { paperId, revision: draft.revision, content: { ...draft.content, text: '別紙のとおり' }, answers }
  const { version } = await act('manager', submitPaper, input)
  return { paperId, version }
}

describe('義務の投影', () => {
  it('契約の登録から、締結の日による期限つきの義務と、問いと、月ごとの義務が導かれる（2・3・4）', async () => {
    const mine = await wordsFor('manager')
    expect(mine[0]).toBe('超過：「取扱計画書」を提出する')
    expect(mine).toContain('超過：「点検報告書」を提出する（令和8年10月分）')
    expect(mine).toContain('期限内：「点検報告書」を提出する（令和8年11月分）')
    expect(mine).toContain('要設定：個人番号を取り扱いますか。')
    expect(mine.join()).not.toContain('令和8年12月分')
    expect(mine.join()).not.toContain('どのくらいの間隔')
    expect(await wordsFor('chief')).toContain('要設定：どのくらいの間隔で報告しますか。')
  })

  it('問いに答えると、その時に義務が始まり、問いは消える（5）', async () => {
    await act('manager', setValue, { key: `${document}#uses_number`, value: 'yes', basis: '仕様書' })
    const mine = await wordsFor('manager')
    expect(mine).toContain('未了：「個人番号取扱届」を提出する')
    expect(mine.join()).not.toContain('個人番号を取り扱いますか')
    await act('manager', setValue, { key: `${document}#uses_number`, value: 'no', basis: '変更協議' })
    expect((await wordsFor('manager')).join()).not.toContain('個人番号取扱届')
  })

  it('導き直しても違いは一つもなく、手を加えれば見つかり、導き直せば戻る（duties:check）', async () => {
    await story.work()
    const differences = async () => (await checkDuties(story.test)).flatMap((one) => one.differences)
    expect(await differences()).toEqual([])
    await asClient(story.test.adminUrl, (admin) =>
      admin.query("update duty set due_on = '2026-12-31' where contract_id = $1 and key = $2", [
        story.contractId,
        PLAN,
      ]),
    )
    expect(await differences()).toEqual([PLAN])
    await asClient(story.test.adminUrl, (admin) =>
      admin.query('delete from duty where contract_id = $1 and key = $2', [story.contractId, inspection('2026-11-01')]),
    )
    expect((await differences()).toSorted()).toEqual([inspection('2026-11-01'), PLAN].toSorted())
    await act('manager', setValue, { key: `${document}#uses_number`, value: 'yes', basis: '確認' })
    await story.work()
    expect(await differences()).toEqual([])
  })
})

describe('duties.get', () => {
  it('期限の理由を語り、応えうる書類と記録を示す（2・3）', async () => {
    const duty = await act('manager', getDuty, { key: PLAN })
    expect(duty).toMatchObject({
      words: '「取扱計画書」を提出する',
      timing: '契約締結の日から2週間以内',
      dueOn: '2026-04-08',
      why: '令和8年3月25日から数えました。',
      isOverdue: true,
      ownerWord: '受託者',
      forms: [{ key: 'plan', title: '取扱計画書' }],
    })
  })

  it('閲覧の権限のある者だけが見られ、部外者には見つからない。まだ現れない義務も見つからない', async () => {
    for (const who of ['chief', 'assistant', 'auditor'] as const)
      expect((await act(who, getDuty, { key: PLAN })).key).toBe(PLAN)
    for (const who of OUTSIDERS) expect(refusalOf(await story.ask(who, getDuty, { key: PLAN })), who).toBe('not_found')
    expect(refusalOf(await story.ask('manager', getDuty, { key: inspection('2027-03-01') }))).toBe('not_found')
    expect(refusalOf(await story.ask('manager', getDuty, { key: 'nothing' }))).toBe('not_found')
  })
})

describe('応え', () => {
  it('提出のときに選んだ義務だけが終わる（3）', async () => {
    const { paperId } = await act('manager', beginPaper, { document, formKey: 'inspection' })
    const { answerable } = await act('manager', getDraft, { paperId })
    expect(answerable.map(({ words }) => words)).toContain('「点検報告書」を提出する（令和8年10月分）')
    await act('manager', submitPaper, {
      paperId,
      revision: 0,
      content: { text: '点検した。' },
      answers: [inspection('2026-10-01')],
    })
    const mine = (await wordsFor('manager')).join()
    expect(mine).not.toContain('令和8年10月分')
    expect(mine).toContain('令和8年9月分')
    expect((await act('auditor', getDuty, { key: inspection('2026-10-01') })).links).toMatchObject([
      { words: { what: '「点検報告書」第1版' }, linkedByName: '髙橋 一郎' },
    ])
  })

  it('後から結び付け、理由を述べて外せる。外した記録は残る（3）', async () => {
    const filed = await file('inspection')
    const key = inspection('2026-09-01')
    const { candidates } = await act('manager', getDuty, { key })
    expect(candidates.map(({ value }) => value)).toContain(`paper/${filed.paperId}/1`)
    await act('assistant', answerDuty, { key, ...filed })
    expect(refusalOf(await story.ask('manager', answerDuty, { key, ...filed }))).toBe('conflict')
    const { links, outcome } = await act('manager', getDuty, { key })
    expect(outcome).toBe('submitted')
    await act('manager', takeBackAnswer, { key, linkId: links[0]?.id, reason: '別の月の報告だった。' })
    expect((await act('manager', getDuty, { key })).outcome).toBe('open')
    expect(refusalOf(await story.ask('manager', takeBackAnswer, { key, linkId: links[0]?.id, reason: '再び' }))).toBe(
      'not_found',
    )
    const rows = await asClient(story.test.adminUrl, (admin) =>
      admin.query('select reason from duty_answer where contract_id = $1 and duty_key = $2 order by reason', [
        story.contractId,
        key,
      ]),
    )
    expect(rows.rows).toEqual([{ reason: '' }, { reason: '別の月の報告だった。' }])
  })

  it('種類の合わない書類、ない義務、相手の義務には結び付けられない', async () => {
    const filed = await file('inspection')
    expect(await story.ask('manager', answerDuty, { key: PLAN, ...filed })).toMatchObject({
      refusal: { kind: 'invalid', findings: [{ clause: '2' }] },
    })
    expect(refusalOf(await story.ask('manager', answerDuty, { key: 'nothing', ...filed }))).toBe('not_found')
  })

  it('受注者のうち提出か記録の権限のある者だけが結び付けられ、発注者・監査・部外者にはできない', async () => {
    const filed = await file('inspection')
    const input = { key: inspection('2026-08-01'), ...filed }
    for (const who of ['chief', 'auditor'] as const)
      expect(refusalOf(await story.ask(who, answerDuty, input)), who).toBe('not_allowed')
    for (const who of OUTSIDERS) expect(refusalOf(await story.ask(who, answerDuty, input)), who).toBe('not_found')
  })

  it('同じ鍵の送信は、二度でも一つの結び付きになる', async () => {
    const filed = await file('inspection')
    const input = { key: inspection('2026-07-01'), ...filed }
    const key = freshKey()
    const answers = await Promise.all([1, 2].map(() => story.ask('manager', answerDuty, input, { key })))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect((await act('manager', getDuty, { key: input.key })).links).toHaveLength(1)
  })
})

describe('時間', () => {
  it('1時間の義務は時刻まで示され、過ぎて記録した口頭の報告も、起きた時で判定される（6）', async () => {
    const noticed = await act('manager', recordFact, {
      kind: 'incident_noticed',
      text: '書類が一枚見当たらない。',
      happenedAt: '2026-11-20T08:30:00+09:00',
      happenedBy: '髙橋 一郎',
    })
    const key = `${document}#first_report#contractor#${noticed.factId}`
    expect(await act('chief', getDuty, { key })).toMatchObject({
      dueAt: at('2026-11-20T09:30:00+09:00'),
      isOverdue: true,
    })
    await act('manager', recordFact, {
      kind: 'oral_first_report',
      text: '電話で知らせた。',
      happenedAt: '2026-11-20T09:10:00+09:00',
      happenedBy: '髙橋 一郎',
      answers: [key],
    })
    expect(await act('chief', getDuty, { key })).toMatchObject({
      outcome: 'done',
      isOverdue: false,
      answeredAt: at('2026-11-20T09:10:00+09:00'),
      closedAt: NOW,
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { listRecord } from '@/lib/registers/record/operations/list'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { PLAN, prepare, ROSTER } from '../../support/papers'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { openStory, type Story } from '../../support/story'

let story: Story
const papers: Record<string, string> = {}
beforeAll(async () => {
  story = await openStory()
  papers.information_handlers = (await prepare(story)).roster.paperId
  await story.act('manager', beginPaper, { paperId: papers.information_handlers }, story.contractId)
  const form = { document: DOCUMENT.document, formKey: 'disposal_plan' }
  papers.disposal_plan = (await story.act('manager', beginPaper, form, story.contractId)).paperId
  for (const [formKey, content] of [
    ['information_handlers', ROSTER],
    ['disposal_plan', PLAN],
  ] as const)
    await story.act('manager', saveDraftOperation, { paperId: papers[formKey], revision: 0, content }, story.contractId)
})
afterAll(() => story.close())

const [first, second] = ROSTER.people as Record<string, string>[]
const [paper, disk] = PLAN.media as Record<string, string>[]
const people = (...rows: (object | undefined)[]) => ({ people: rows })
const handler = (change: object) => people(first, { ...second, ...change })
const row = (change: object) => ({ ...PLAN, media: [paper, { ...disk, ...change }] })

/** What was typed, where the finding must point, and the clause that it must cite. */
const ROSTERS: [string, object, string, string][] = [
  ['誰も載っていない名簿', people(), 'people', '１(2)①ア'],
  ['情報管理責任者のいない名簿', people(second), 'people', '１(1)③'],
  ['情報取扱管理者のいない名簿', people(first), 'people', '１(1)④'],
  ['区分のない者', handler({ category: '' }), 'people.r2.category', '１(2)①ア'],
  ['三つの区分にない者', handler({ category: '情報取扱管理担当者' }), 'people.r2.category', '１(2)①ア'],
  ['協議会か再委託先か分からない者', handler({ affiliation: '　' }), 'people.r2.affiliation', '１(2)①ア'],
  ['氏名のない者', handler({ name: ' ' }), 'people.r2.name', '１(2)①ア'],
  ['住所を消した者（封）', handler({ address: '' }), 'people.r2.address', '１(2)①ア'],
  ['生年月日を消した者（封）', handler({ bornOn: '' }), 'people.r2.bornOn', '１(2)①ア'],
  ['存在しない生年月日', handler({ bornOn: '平成3年2月29日' }), 'people.r2.bornOn', '１(2)①ア'],
  ['提出の日より後に生まれた者（封）', handler({ bornOn: '2026-11-21' }), 'people.r2.bornOn', '１(2)①ア'],
  ['所属部署のない者', handler({ department: '' }), 'people.r2.department', '１(2)①ア'],
  ['役職のない者', handler({ position: '' }), 'people.r2.position', '１(2)①ア'],
  ['二度載った者', people(first, second, { ...second, rowId: 'r9' }), 'people.r9', '１(2)①ア'],
  ['始まる前に終わる従事', handler({ from: '2027-04-01', until: '2027-03-31' }), 'people.r2.until', '１(2)①ア'],
]
const PLANS: [string, object, string, string][] = [
  ['何も挙げない計画書', { ...PLAN, media: [] }, 'media', '別添１の１'],
  ['日付のない計画書', { ...PLAN, datedOn: '' }, 'datedOn', '別添１'],
  ['存在しない日付', { ...PLAN, datedOn: '令和8年11月31日' }, 'datedOn', '別添１'],
  ['協議会名のない計画書', { ...PLAN, submitterName: '　' }, 'submitterName', '別添１'],
  ['予定日のない計画書', { ...PLAN, completesOn: '' }, 'completesOn', '別添１の２'],
  ['書面の日より前に終わる予定', { ...PLAN, completesOn: '2026-11-19' }, 'completesOn', '別添１の２'],
  ['種類のない情報', row({ medium: '' }), 'media.m2.medium', '別添１（注１）'],
  ['注１の二つのどちらでもない種類', row({ medium: 'クラウド' }), 'media.m2.medium', '別添１（注１）'],
  ['保存場所のない情報', row({ place: '' }), 'media.m2.place', '別添１（注２）'],
  ['作業の方法のない情報', row({ method: '' }), 'media.m2.method', '別添１（注３）'],
  ['確認方法のない作業', row({ confirmation: '' }), 'media.m2.confirmation', '別添１の１'],
  ['実施者のない作業', row({ worker: '' }), 'media.m2.worker', '別添１の１'],
  ['確認者のない作業', row({ checker: '' }), 'media.m2.checker', '別添１の１'],
]
/** Nothing that a clause asks: what cannot be kept at all. The place is named, a clause is not. */
const UNREADABLE: [string, object, string][] = [
  ['長すぎる氏名', handler({ name: '髙'.repeat(61) }), 'people.r2.name'],
  ['制御文字', handler({ name: '髙橋\u0000一郎' }), 'people.r2.name'],
  ['文字の向きを変える記号', handler({ name: '髙橋\u202e一郎' }), 'people.r2.name'],
  ['壊れた文字', handler({ department: '事務\ud800局' }), 'people.r2.department'],
  ['様式にない欄', handler({ salary: '500万円' }), 'people.r2'],
  ['同じ識別子の行', people(first, { ...second, rowId: 'r1' }), 'people.r1'],
]

/** Submits what is wrong; answers the findings, after seeing that nothing was kept but the own side's entry. */
async function refusedFindings(formKey: string, content: object) {
  const before = await digestsOf(story.test.adminUrl, story)
  const typed = { paperId: papers[formKey], revision: 1, content }
  const answer = await story.ask('manager', submitPaper, typed)
  expect(changedTables(before, await digestsOf(story.test.adminUrl, story))).toEqual(['own record', 'record_head'])
  if (answer.ok || answer.refusal.kind !== 'invalid')
    throw new Error(`not refused by a rule: ${JSON.stringify(answer)}`)
  return answer.refusal.findings
}

describe('誤った提出：条項を示して断られ、版も手続も共有の記録も残らず、下書きは元のまま', () => {
  it.each(ROSTERS)('名簿　%s', async (_, content, path, clause) => {
    const findings = await refusedFindings('information_handlers', content)
    expect(findings).toContainEqual({ level: 'refuse', path, clause, message: expect.stringMatching(/。$/) })
  })

  it.each(PLANS)('別添１　%s', async (_, content, path, clause) => {
    const findings = await refusedFindings('disposal_plan', content)
    expect(findings).toContainEqual({ level: 'refuse', path, clause, message: expect.stringMatching(/。$/) })
  })

  it.each(UNREADABLE)('名簿　%s', async (_, content, path) => {
    const findings = await refusedFindings('information_handlers', content)
    expect(findings).toEqual([{ level: 'refuse', path, message: expect.stringContaining('') }])
  })

  it('断られたことは自らの側の記録に、場所と条項だけで残る。書いた値は残らない', async () => {
    await refusedFindings('information_handlers', handler({ bornOn: '2031-05-06', name: '' }))
    const [latest] = (await story.act('manager', listRecord, {}, story.contractId)).entries
    expect(latest).toMatchObject({ operation: 'papers.submit', visibility: 'own', subject: '条項により受け付けず' })
    const { refused } = JSON.parse(latest?.details ?? '')
    expect(refused).toContainEqual({ path: 'people.r2.name', clause: '１(2)①ア' })
    expect(latest?.details).not.toContain('2031')
  })

  it('直せば、同じ下書きからそのまま提出できる', async () => {
    for (const [formKey, content] of [
      ['information_handlers', ROSTER],
      ['disposal_plan', PLAN],
    ] as const) {
      const typed = { paperId: papers[formKey], revision: 1, content }
      expect(await story.ask('manager', submitPaper, typed)).toMatchObject({ ok: true })
    }
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { takeBackAnswer } from '@/lib/registers/duties/operations/answer'
import { getDuty } from '@/lib/registers/duties/operations/get'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { approvePaper } from '@/lib/registers/papers/operations/review/acts'
import { versionInForce } from '@/lib/registers/papers/version'
import { filePaper, ROSTER } from '../../support/papers'
import { at, openStory, type Story } from '../../support/story'

const FIRST = at('2026-04-01T09:00:00+09:00')
const DECIDED = at('2026-06-05T15:00:00+09:00')

let story: Story
beforeAll(async () => {
  story = await openStory()
  story.setTime(FIRST)
  const { paperId } = await filePaper(story, 'information_handlers', ROSTER)
  await story.work()
  story.setTime(at('2026-06-01T09:00:00+09:00'))
  await story.act('manager', beginPaper, { paperId }, story.contractId)
  const [head, deputy] = ROSTER.people as Record<string, unknown>[]
  const people = [head, { ...deputy, position: '副主任' }]
  const { draft } = await story.act('manager', getDraft, { paperId }, story.contractId)
  const input = { paperId, revision: draft.revision, content: { people } }
  const { version } = await story.act('manager', submitPaper, input, story.contractId)
  story.setTime(DECIDED)
  await story.act('chief', approvePaper, { paperId, version }, story.contractId)
})
afterAll(() => story.close())

const listed = async () => (await story.act('auditor', listPapersOperation, {}, story.contractId)).papers[0]

describe('６(1) 監査のための書類の一覧', () => {
  it('どの版がいつから効力をもつかを、新しい版から答える', async () => {
    const paper = await listed()
    expect(paper?.versions.map(({ number, effectiveAt }) => [number, effectiveAt])).toEqual([
      [2, DECIDED],
      [1, FIRST],
    ])
    expect(paper?.latest).toEqual(paper?.versions[0])
    const inForce = (text: string) => versionInForce(paper?.versions ?? [], at(text))?.number
    expect(inForce('2026-03-31T23:59:59+09:00')).toBeUndefined()
    expect(inForce('2026-06-05T14:59:59+09:00')).toBe(1)
    expect(inForce('2026-06-05T15:00:00+09:00')).toBe(2)
  })
  it('PDFが保存された版だけが、保存済みとして示される', async () => {
    const printed = async () => (await listed())?.versions.map(({ isPrinted }) => isPrinted)
    expect(await printed()).toEqual([false, true])
    await story.work()
    expect(await printed()).toEqual([true, true])
  })

  it('同じ様式の書類は、どの期間のために提出されたかで見分けられる。外した結び付きは示されない（３(7)）', async () => {
    const setting = { key: 'roudoukyoku/besshi1#check_interval', value: '1 months', basis: '協議による' }
    await story.act('chief', setValue, setting, story.contractId)
    story.setTime(at('2026-09-03T09:00:00+09:00'))
    await story.work()
    const form = { document: 'roudoukyoku/besshi1', formKey: 'compliance_report' }
    const { paperId } = await story.act('manager', beginPaper, form, story.contractId)
    const { draft, answerable } = await story.act('manager', getDraft, { paperId }, story.contractId)
    const duties = answerable.filter(({ words }) => /（令和8年\d+月/.test(words))
    expect(duties.length).toBeGreaterThan(1)
    const answers = duties.slice(0, 2).map(({ key }) => key)
    const content = {
      ...{ periodFrom: '2026-06-05', periodUntil: '2026-08-04', checkedOn: '2026-09-01' },
      ...{ state: '名簿と権限は一致した。', hasProblem: 'なし' },
    }
    await story.act('manager', submitPaper, { paperId, revision: draft.revision, content, answers }, story.contractId)
    await story.work()
    expect((await listed())?.labels).toEqual(duties.slice(0, 2).map(({ words }) => /（(.*)）$/.exec(words)?.[1]))
    const [key] = answers
    const [link] = (await story.act('manager', getDuty, { key }, story.contractId)).links
    await story.act('manager', takeBackAnswer, { key, linkId: link?.id, reason: '別の月である。' }, story.contractId)
    expect((await listed())?.labels).toHaveLength(1)
  })
})

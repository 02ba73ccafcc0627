import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { listInbox } from '@/lib/registers/inbox/operations/list'
import { type ChosenPaper, MOST_AT_ONCE, receiveEach } from '@/lib/registers/inbox/receipt'
import { receivePaper } from '@/lib/registers/papers/operations/review/acts'
import type { PersonKey } from '@/prisma/seed/cast'
import { filePaper, PLAN, prepare, REPORT } from '../../support/papers'
import { freshKey, openStory, type Story } from '../../support/story'
import { messagesOf, refusalOf } from '../refusals'

/** What the button of the inbox does: each paper by its own act through the door, with a key of its own. */
let story: Story
const chosen: ChosenPaper[] = []
beforeAll(async () => {
  story = await openStory(20)
  await story.act('chief', receivePaper, (await prepare(story)).roster, story.contractId)
  await story.act(
    'chief',
    giveRights,
    { accountId: story.accounts.clerk, rights: ['read', 'receive'] },
    story.contractId,
  )
  for (let number = 0; number < MOST_AT_ONCE; number += 1) {
    const filed = await filePaper(story, 'disposal_report', REPORT)
    chosen.push({ ...filed, contractId: story.contractId, label: `報告${number}` })
  }
})
afterAll(() => story.close())

const receive = (who: PersonKey | 'nobody', key: string, papers = chosen) =>
  receiveEach(papers, ({ contractId, paperId, version }) =>
    story.ask(who, receivePaper, { paperId, version }, { contractId, key: `${key}/${paperId}/${version}` }),
  )
const wordsOf = (answer: Awaited<ReturnType<typeof receive>>) =>
  answer.ok ? answer.value.outcomes.filter(({ isDone }) => isDone).map(({ subject }) => subject) : []
const waiting = async (who: PersonKey) => (await story.act(who, listInbox, { show: 'receive' })).counts.kinds[1]?.count

describe('まとめた受領', () => {
  it('契約の外の人、権限のない人、サインインしていない人には、一つも受領できない', async () => {
    for (const who of ['bystander', 'rival', 'stranger'] as const)
      expect(refusalOf(await receive(who, freshKey())), who).toBe('not_found')
    for (const who of ['manager', 'auditor'] as const)
      expect(refusalOf(await receive(who, freshKey())), who).toBe('not_allowed')
    expect(refusalOf(await receive('nobody', freshKey()))).toBe('signed_out')
    expect(await waiting('chief')).toBe('50')
  })

  it('二人が同じ50通を同時に受領しても、どれも一度だけ受領され、残りの報告は既に受領済と告げる', async () => {
    const keys = [freshKey(), freshKey()] as const
    const [one, other] = await Promise.all([receive('chief', keys[0]), receive('clerk', keys[1], chosen.toReversed())])
    const received = [...wordsOf(one), ...wordsOf(other)]
    expect(received.toSorted()).toEqual(chosen.map(({ label }) => label).toSorted())
    const refused = [one, other]
      .flatMap((answer) => (answer.ok ? answer.value.outcomes : []))
      .filter((each) => !each.isDone)
    expect(refused).toHaveLength(MOST_AT_ONCE)
    for (const { word } of refused) expect(word).toMatch(/既に「受領済」|同時に別の操作/)
    const { rows } = await asClient(story.test.adminUrl, (admin) =>
      admin.query(
        `select count(*)::int as steps, count(distinct paper_id)::int as papers, (select count(*)::int from record_entry where operation = 'papers.receive' and visibility = 'shared') as entries,
                (select count(*)::int from notice where kind = 'received') as notices
           from paper_step where act = 'receive'`,
      ),
    )
    expect(rows).toEqual([{ steps: 51, papers: 51, entries: 51, notices: 51 }])
    expect(await waiting('chief')).toBe('0')

    const again = await receive('chief', keys[0])
    expect(wordsOf(again).toSorted()).toEqual(wordsOf(one).toSorted())
  })

  it('決定される書類、既に受領した書類、ない版が混ざっていても、受領できるものは受領される', async () => {
    const plan = await filePaper(story, 'disposal_plan', PLAN)
    const fresh = await filePaper(story, 'disposal_report', REPORT)
    const paper = (label: string, filed: { paperId: string; version: number }) => ({
      ...filed,
      contractId: story.contractId,
      label,
    })
    const mixed = [
      paper('計画', plan),
      paper('新しい報告', fresh),
      paper('ない版', { ...fresh, version: 7 }),
      { ...(chosen[0] as ChosenPaper), label: '受領済の報告' },
      { ...paper('よその契約', fresh), contractId: story.foreignContractId },
    ]
    const answer = await receive('chief', freshKey(), mixed)
    expect(answer.ok && answer.value.outcomes.map(({ subject, isDone }) => [subject, isDone])).toEqual([
      ['計画', false],
      ['新しい報告', true],
      ['ない版', false],
      ['受領済の報告', false],
      ['よその契約', false],
    ])
    expect(answer.ok && answer.value.message).toBe('1件を受領し、4件は受領しませんでした。')
    expect(messagesOf(answer)).toBe('')
  })
})

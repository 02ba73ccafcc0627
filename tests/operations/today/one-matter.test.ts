import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDuty, takeBackAnswer } from '@/lib/registers/duties/operations/answer'
import { getDuty } from '@/lib/registers/duties/operations/get'
import { stateFact } from '@/lib/registers/facts/operations/record'
import { returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { listToday } from '@/lib/registers/today/operations/list'
import { filePaper, PLAN, prepare } from '../../support/papers'
import { NOW, openStory, type Story } from '../../support/story'

let story: Story
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
})
afterAll(() => story.close())

/** What the page shows once the worker has derived what follows from the acts before. */
async function mine() {
  await story.work()
  return (await story.act('manager', listToday, {})).forMe.items
}

describe('today.list：義務とそれに応えた書類', () => {
  it('指示された廃棄に応えた計画が差し戻されると、義務と書類は一つのこととして示される（３(2)なお書１）', async () => {
    const instructed = { kind: 'disposal_instructed', text: '相談票の控えを廃棄すること。', happenedBy: '久保 真理子' }
    await story.act('chief', stateFact, { ...instructed, happenedAt: NOW }, story.contractId)
    const about = async () => (await mine()).filter(({ what }) => what.includes('廃棄・抹消を指示された情報について'))
    const [owed] = await about()
    if (owed?.target.room !== 'duties') throw new Error('no duty')
    const filed = await filePaper(story, 'disposal_plan', PLAN)
    await story.act('manager', answerDuty, { key: owed.target.key, ...filed }, story.contractId)
    expect(await about()).toEqual([])
    await story.act('chief', returnPaper, { ...filed, reason: '方法が違います。' }, story.contractId)
    expect(await about()).toEqual([])
    const again = (await mine()).filter(({ target }) => target.room === 'papers' && target.paperId === filed.paperId)
    expect(again).toMatchObject([{ kind: 'returned', word: '差戻し', dueNote: '速やかに' }])
    const { key } = owed.target
    const [link] = (await story.act('manager', getDuty, { key }, story.contractId)).links
    await story.act(
      'manager',
      takeBackAnswer,
      { key, linkId: link?.id, reason: '別の計画で応える。' },
      story.contractId,
    )
    expect(await about()).toHaveLength(1)
  })
})

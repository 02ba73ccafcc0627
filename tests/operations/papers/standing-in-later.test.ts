import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, refusePaper } from '@/lib/registers/papers/operations/review/acts'
import type { PersonKey } from '@/prisma/seed/cast'
import { type Filed, fileAgain, filePaper, prepare } from '../../support/papers'
import { at, openStory, type Story } from '../../support/story'
import { messagesOf } from '../refusals'
import { begin, content, FORM, linkOf } from './standing'

let story: Story
let security: Filed
beforeAll(async () => {
  story = await openStory()
  security = await filePaper(story, 'security_plan', { text: '第４章 情報の返却と廃棄' })
  await prepare(story)
})
afterAll(() => story.close())

const seen = (who: PersonKey, { paperId }: Pick<Filed, 'paperId'>) =>
  story.act(who, getPaper, { paperId }, story.contractId)
const linkTo = (filed: Filed) => linkOf(story, filed)

describe('３(2)なお書２ 示した書類に新しい版が出たとき', () => {
  it('承認された書面は示した版のままで、新しい版のあることが見え、示された書類からも辿れる', async () => {
    const link = await linkTo(security)
    const filed = await filePaper(story, FORM, content(link))
    await story.act('chief', approvePaper, filed, story.contractId)
    story.setTime(at('2026-11-24T09:00:00+09:00'))
    await fileAgain(story, security.paperId, { text: '第４章 情報の返却と廃棄（改）' })

    const { shown, named, inForce } = await seen('auditor', filed)
    expect([shown?.content.paper, inForce]).toEqual([link, 1])
    expect(named).toMatchObject([{ version: 1, latestVersion: 2 }])
    const { standingOn, shown: newest } = await seen('chief', security)
    expect(newest?.number).toBe(2)
    expect(standingOn).toContainEqual(expect.objectContaining({ paperId: filed.paperId, onVersion: 1, word: '承認' }))
    const first = await story.act('auditor', getPaper, { paperId: security.paperId, version: 1 }, story.contractId)
    expect(first.shown?.contentHash).toBe(link.contentHash)
  })

  it('新しく出す書面は、効力のある新しい版を示さなければならない', async () => {
    expect(messagesOf(await (await begin(story)).submit(content(await linkTo(security))))).toContain(
      'いま効力のある版ではありません',
    )
    const current = await linkTo({ ...security, version: 2 })
    const { submit } = await begin(story)
    expect(await submit(content(current))).toMatchObject({ ok: true })
  })

  it('不承認になった書面も、それとして残る', async () => {
    const filed = await filePaper(story, FORM, content(await linkTo({ ...security, version: 2 })))
    await story.act('chief', refusePaper, { ...filed, reason: '記載が足りない。' }, story.contractId)
    const { standingOn } = await seen('manager', security)
    expect(standingOn).toContainEqual(
      expect.objectContaining({ paperId: filed.paperId, onVersion: 2, word: '不承認', state: 'refused' }),
    )
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, refusePaper } from '@/lib/registers/papers/operations/review/acts'
import type { Content, Row } from '@/lib/rules/forms/declaration'
import { rowsOf } from '@/lib/rules/forms/declared'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { type Filed, fileAgain, filePaper, PLAN, REPORT } from '../../support/papers'
import { NOW } from '../../support/story'
import { messagesOf, pathsOf } from '../refusals'
import { heldOf, type Keeping, openKeeping, tenReceived, tokyo } from './keeping'

let keeping: Keeping
let security: Filed
beforeAll(async () => {
  keeping = await openKeeping()
  security = await filePaper(keeping.story, 'security_plan', { text: '第４章 情報の返却と廃棄' })
})
afterAll(() => keeping.story.close())

const burnt = (itemId: string, more: Record<string, unknown> = {}) => ({
  ...{ itemId, act: 'dispose', fromPlaceId: keeping.cabinet, quantity: 3 },
  ...{ happenedAt: NOW, happenedBy: '𠮷田 花子' },
  ...more,
})
const ask = (input: object) => keeping.story.ask('assistant', recordMovement, input)

const row = (rowId: string, itemId: string, quantity: number, method = '溶解') =>
  ({ ...rowsOf(PLAN, 'media')[0], rowId, method, items: [{ itemId, quantity }] }) as Row

/** What stands in for 別添１, on the security plan that has been shown. */
async function standingIn(media: Row[]): Promise<Content> {
  const { paperId, version } = security
  const { shown } = await keeping.story.act('manager', getPaper, { paperId, version }, keeping.story.contractId)
  const paper = { paperId, version, contentHash: shown?.contentHash ?? '' }
  return { paper, place: '４ページ', completesOn: '2026-12-25', media }
}

async function fileStandingIn(media: Row[]): Promise<Filed> {
  return filePaper(keeping.story, 'plan_substitute', await standingIn(media))
}

const approve = (filed: Filed) => keeping.story.act('chief', approvePaper, filed, keeping.story.contractId)

describe('３(2)なお書２ 代える計画書による返却と廃棄', () => {
  it('提出しただけでは門は開かず、承認されると、書かれた数量まで開く', async () => {
    const itemId = await tenReceived(keeping)
    const filed = await fileStandingIn([row('m1', itemId, 4)])
    expect(await ask(burnt(itemId))).toMatchObject({
      refusal: { findings: [{ path: 'act', clause: '３(2)なお書１' }] },
    })
    await approve(filed)
    const { seq } = await keeping.story.act('assistant', recordMovement, burnt(itemId), keeping.story.contractId)
    expect(messagesOf(await ask(burnt(itemId, { quantity: 2 })))).toContain('計画の数量を超えています')
    expect(pathsOf(await ask(burnt(itemId, { act: 'return', quantity: 1 })))).toEqual(['act'])
    expect(await ask(burnt(itemId, { quantity: 1 }))).toMatchObject({ ok: true })
    expect(await heldOf(keeping, itemId)).toEqual({ 事務室キャビネット: 6 })
    const { movements } = await keeping.story.act('auditor', listCustody, {}, keeping.story.contractId)
    expect(movements.find((movement) => movement.seq === seq)).toMatchObject({
      plan: { paperId: filed.paperId, version: 1, rowId: 'm1' },
      deviation: [],
    })
  })

  it('承認の前に行ったことは、承認の後にも、計画によるものにはならない', async () => {
    const itemId = await tenReceived(keeping)
    await approve(await fileStandingIn([row('m1', itemId, 4)]))
    const before = burnt(itemId, { happenedAt: tokyo('2026-11-19T15:00') })
    expect(pathsOf(await ask(before))).toEqual(['act'])
    const told = { ...before, deviation: true, reason: '承認を待たずに溶解した。' }
    expect(await ask(told)).toMatchObject({ ok: true, value: { isDeviation: true } })
  })

  it('不承認の書面と、承認を待つ変更は、門を開かない', async () => {
    const itemId = await tenReceived(keeping)
    const refused = await fileStandingIn([row('m1', itemId, 9)])
    await keeping.story.act('chief', refusePaper, { ...refused, reason: '不足' }, keeping.story.contractId)
    expect(pathsOf(await ask(burnt(itemId)))).toEqual(['act'])
    const filed = await fileStandingIn([row('m1', itemId, 3)])
    await approve(filed)
    await fileAgain(keeping.story, filed.paperId, await standingIn([row('m1', itemId, 9)]))
    expect(pathsOf(await ask(burnt(itemId, { quantity: 4 })))).toEqual(['act'])
    expect(await ask(burnt(itemId, { quantity: 3 }))).toMatchObject({ ok: true })
  })

  it('別添１と代える計画書は、それぞれの数量で並んで働く', async () => {
    const itemId = await tenReceived(keeping)
    const plan = await filePaper(keeping.story, 'disposal_plan', { ...PLAN, media: [row('m1', itemId, 3)] })
    await approve(plan)
    const other = await fileStandingIn([row('m1', itemId, 4)])
    await approve(other)
    const done = [4, 3].map((quantity) => burnt(itemId, { quantity }))
    for (const each of done) expect(await ask(each)).toMatchObject({ ok: true })
    expect(pathsOf(await ask(burnt(itemId, { quantity: 1 })))).toEqual(['act'])
    const { movements } = await keeping.story.act('chief', listCustody, {}, keeping.story.contractId)
    const plans = movements.filter((each) => each.itemId === itemId).flatMap((each) => each.plan?.paperId ?? [])
    expect(plans.sort()).toEqual([plan.paperId, other.paperId].sort())
  })

  it('台帳と食い違う行は、別添１と同じく、種類では断られ、多すぎる数量には理由が要る', async () => {
    const itemId = await tenReceived(keeping)
    const wrong = { ...row('m1', itemId, 11), medium: '電磁的記録媒体' } as Row
    const form = { document: DOCUMENT.document, formKey: 'plan_substitute' }
    const { paperId } = await keeping.story.act('manager', beginPaper, form, keeping.story.contractId)
    const typed = { paperId, revision: 0, content: await standingIn([wrong]) }
    const answer = await keeping.story.ask('manager', submitPaper, typed)
    expect(answer).toMatchObject({
      refusal: {
        findings: expect.arrayContaining([
          expect.objectContaining({ level: 'refuse', path: 'media.m1.medium', clause: '別添１（注１）' }),
          expect.objectContaining({ level: 'reason', path: 'media.m1.items', clause: '３(2)' }),
        ]),
      },
    })
  })
})

describe('３(2)なお書１ 代える計画書の報告', () => {
  it('別添２は、承認された代える計画書の行から書き始められ、そのとおりなら何も問われない', async () => {
    const itemId = await tenReceived(keeping)
    // The newest approval is the one to report on next.
    keeping.story.setTime(tokyo('2026-11-20T10:05'))
    await approve(await fileStandingIn([row('told', itemId, 4)]))
    keeping.story.setTime(tokyo('2026-11-20T10:10'))
    await keeping.story.act(
      'assistant',
      recordMovement,
      burnt(itemId, { quantity: 4, happenedAt: tokyo('2026-11-20T10:08') }),
      keeping.story.contractId,
    )
    const form = { document: DOCUMENT.document, formKey: 'disposal_report' }
    const { paperId } = await keeping.story.act('assistant', beginPaper, form, keeping.story.contractId)
    const { draft } = await keeping.story.act('assistant', getDraft, { paperId }, keeping.story.contractId)
    expect(draft.content).toMatchObject({ submitterName: '多摩地域雇用開発協議会', media: [row('told', itemId, 4)] })
    expect(draft.content).not.toHaveProperty('place')

    const days = { datedOn: REPORT.datedOn, completedOn: REPORT.completedOn }
    const changed = { ...draft.content, ...days, media: [row('told', itemId, 3)] }
    const submit = (content: Content) =>
      keeping.story.ask('manager', submitPaper, { paperId, revision: draft.revision, content })
    const differing = await submit(changed)
    expect(differing).toMatchObject({
      refusal: { findings: [{ level: 'reason', path: 'media.told.items', clause: '３(2)なお書１' }] },
    })
    expect(await submit({ ...draft.content, ...days })).toMatchObject({ ok: true, value: { deviations: 0 } })
  })

  it('報告の済んだ計画からは、もう書き始められない', async () => {
    const form = { document: DOCUMENT.document, formKey: 'disposal_report' }
    const { paperId } = await keeping.story.act('assistant', beginPaper, form, keeping.story.contractId)
    const { draft } = await keeping.story.act('assistant', getDraft, { paperId }, keeping.story.contractId)
    expect(JSON.stringify(draft.content)).not.toContain('"told"')
  })
})

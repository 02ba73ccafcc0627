import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import {
  approvePaper,
  askCorrection,
  receivePaper,
  refusePaper,
  returnPaper,
  withdrawPaper,
} from '@/lib/registers/papers/operations/review/acts'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { fileAgain, filePaper, PLAN, prepare, REPORT, ROSTER, STAFF, STRUCTURE } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'
import { messagesOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
})
afterAll(() => story.close())

const seenBy = (who: 'chief' | 'manager' | 'auditor', paperId: string, version?: number) =>
  story.act(who, getPaper, { paperId, version }, story.contractId)

describe('五つの様式それぞれの一生', () => {
  it.each([
    ['１(2)①イ 体制を定めた書面', 'security_structure', STRUCTURE, '提出'],
    ['１(2)①ウ 業務従事者名簿', 'work_staff', STAFF, '提出'],
    ['別添２ 作業完了報告書', 'disposal_report', REPORT, '提出'],
  ])('%s：下書き、保存、提出で効力を持ち、補正の求めも受領も効力を変えない', async (_, formKey, content, word) => {
    const { paperId } = await story.act(
      'assistant',
      beginPaper,
      { document: DOCUMENT.document, formKey },
      story.contractId,
    )
    await story.act('assistant', saveDraftOperation, { paperId, revision: 0, content }, story.contractId)
    const input = { paperId, revision: 1, content }
    const submitted = await story.act('manager', submitPaper, input, story.contractId)
    expect(submitted).toMatchObject({ version: 1, word, deviations: 0 })

    const atOnce = await seenBy('chief', paperId)
    expect(atOnce.shown).toMatchObject({
      state: 'submitted',
      reviewKind: 'received',
      effectiveAt: NOW,
      submittedAt: NOW,
    })
    expect(atOnce).toMatchObject({ inForce: 1, isOwn: false, hasDraft: false })
    expect(atOnce.shown?.submittedByName).toBe('髙橋 一郎')

    const one = { paperId, version: 1 }
    await story.act('chief', askCorrection, { ...one, reason: '誤字' }, story.contractId)
    await story.act('chief', receivePaper, one, story.contractId)
    await story.act('chief', askCorrection, { ...one, reason: 'もう一つ' }, story.contractId)
    const { shown, inForce, steps } = await seenBy('auditor', paperId)
    expect(shown).toMatchObject({ state: 'received', receivedAt: NOW, effectiveAt: NOW, submittedAt: NOW })
    expect(inForce).toBe(1)
    expect(steps.map(({ act }) => act)).toEqual(['submit', 'ask_correction', 'receive', 'ask_correction'])
  })

  it('別添１：差戻しの指摘は下書きに現れ、直した版が承認される。前の版は記録に残る', async () => {
    const { paperId } = await filePaper(story, 'disposal_plan', PLAN)
    const remarks = [{ path: 'media.m1.place', message: '棚の名を書いてください。' }]
    await story.act('chief', returnPaper, { paperId, version: 1, reason: '全体', remarks }, story.contractId)
    await story.act('assistant', beginPaper, { paperId }, story.contractId)
    const draft = await story.act('assistant', getDraft, { paperId }, story.contractId)
    expect(draft.returned).toEqual([{ path: '', message: '全体' }, ...remarks])
    expect(draft.draft.content).toEqual((await seenBy('manager', paperId)).shown?.content)

    const second = await fileAgain(story, paperId, { ...PLAN, completesOn: '2027-03-20' })
    expect(second.version).toBe(2)
    await story.act('chief', approvePaper, second, story.contractId)
    const { shown, inForce, versions } = await seenBy('chief', paperId)
    expect(shown).toMatchObject({
      number: 2,
      state: 'approved',
      reviewWord: '承認',
      decidedByName: '久保 真理子',
      effectiveAt: NOW,
    })
    expect(inForce).toBe(2)
    expect(versions.map(({ number, state, effectiveAt }) => [number, state, effectiveAt])).toEqual([
      [1, 'returned', undefined],
      [2, 'approved', NOW],
    ])
    expect((await seenBy('chief', paperId, 1)).shown?.content).toMatchObject({ completesOn: '2027-03-31' })
  })

  it('別添１は決定まで効力がない。取り下げた後、同じ内容をもう一度提出できる', async () => {
    const { paperId } = await filePaper(story, 'disposal_plan', PLAN)
    expect((await seenBy('manager', paperId)).inForce).toBeUndefined()
    const why = { paperId, version: 1, reason: '数量を確かめ直すため' }
    await story.act('manager', withdrawPaper, why, story.contractId)
    const again = await fileAgain(story, paperId, PLAN)
    await story.act('chief', approvePaper, again, story.contractId)
    const { versions, steps } = await seenBy('chief', paperId)
    expect(versions.map(({ state }) => state)).toEqual(['withdrawn', 'approved'])
    expect(steps.map(({ act }) => act)).toEqual(['submit', 'withdraw', 'submit', 'approve'])
    expect(versions[0]?.contentHash).not.toBe(versions[1]?.contentHash)
  })

  it('決定を待つ版がある間は、次の版を提出できない', async () => {
    const { paperId } = await filePaper(story, 'disposal_plan', PLAN)
    await story.act('manager', beginPaper, { paperId }, story.contractId)
    const answer = await story.ask('manager', submitPaper, { paperId, revision: 0, content: PLAN })
    expect(messagesOf(answer)).toContain('決定待ち')
    expect((await story.act('manager', getDraft, { paperId }, story.contractId)).draft.revision).toBe(0)
  })
})

describe('１(2)② 名簿の変更：あらかじめ承認を得る', () => {
  const named = (name: string) =>
    ({
      people: [...(ROSTER.people as object[]).slice(0, 1), { ...(ROSTER.people as object[])[1], name }],
    }) as typeof ROSTER
  let paperId: string
  const inForceNow = async () => (await seenBy('auditor', paperId)).inForce

  it('二つ目の版は承認を要し、承認されるまで一つ目が効力を持ち続ける', async () => {
    const list = await story.act('manager', listPapersOperation, {}, story.contractId)
    paperId = list.papers.find(({ formKey }) => formKey === 'information_handlers')?.id ?? ''
    const second = await fileAgain(story, paperId, named('山﨑 実'))
    expect((await seenBy('chief', paperId)).shown).toMatchObject({
      number: 2,
      reviewKind: 'decided',
      reviewWord: '承認',
    })
    expect(refusalOf(await story.ask('chief', receivePaper, second))).toBe('conflict')
    expect(await inForceNow()).toBe(1)
    await story.act('chief', refusePaper, { ...second, reason: '理由が示されていない' }, story.contractId)
    expect(await inForceNow()).toBe(1)
    expect((await seenBy('chief', paperId)).comparisons.map(({ version }) => version.number)).toEqual([1])
  })

  it('過ぎた適用開始日では遡らない：承認の時から効力を持つ', async () => {
    story.setTime(at('2026-11-21T09:00:00+09:00'))
    const third = await fileAgain(story, paperId, named('川﨑 健'), { startsOn: '2026-11-01' })
    expect((await seenBy('chief', paperId)).acts.find(({ act }) => act === 'approve')?.confirmation).toContain(
      '過ぎています',
    )
    const decidedAt = at('2026-11-22T15:00:00+09:00')
    story.setTime(decidedAt)
    await story.act('chief', approvePaper, third, story.contractId)
    expect((await seenBy('chief', paperId)).shown).toMatchObject({ effectiveAt: decidedAt, decidedAt })
    expect(await inForceNow()).toBe(3)
  })

  it('先の適用開始日までは、承認された後も前の版が効力を持つ', async () => {
    const fourth = await fileAgain(story, paperId, named('濵田 渉'), { startsOn: '2026-12-01' })
    await story.act('chief', approvePaper, fourth, story.contractId)
    expect((await seenBy('chief', paperId)).shown?.effectiveAt).toBe(at('2026-12-01T00:00:00+09:00'))
    story.setTime(at('2026-11-30T23:59:59+09:00'))
    expect(await inForceNow()).toBe(3)
    story.setTime(at('2026-12-01T00:00:00+09:00'))
    expect(await inForceNow()).toBe(4)
  })

  it('一度効力を持った書面は、補正を求められた後の版も変更として承認を要する', async () => {
    const list = await story.act('manager', listPapersOperation, {}, story.contractId)
    const structure = list.papers.find(({ formKey }) => formKey === 'security_structure')?.id ?? ''
    const corrected = await fileAgain(story, structure, { ...STRUCTURE, rules: '情報管理規程（第２版）' })
    expect((await seenBy('chief', structure)).shown).toMatchObject({
      number: 2,
      reviewKind: 'decided',
      state: 'submitted',
    })
    expect((await seenBy('chief', structure)).inForce).toBe(1)
    await story.act('chief', approvePaper, corrected, story.contractId)
    expect((await seenBy('chief', structure)).inForce).toBe(2)
  })
})

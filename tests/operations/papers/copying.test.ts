import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { getSource } from '@/lib/registers/papers/operations/copying/get-source'
import { listSourcesOperation } from '@/lib/registers/papers/operations/copying/list-sources'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { listRecord } from '@/lib/registers/record/operations/list'
import type { Row } from '@/lib/rules/forms/declaration'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT, openContract } from '@/prisma/seed/stories/contract'
import { type Filed, filePaper, PLAN, prepare, ROSTER } from '../../support/papers'
import { at, freshKey, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

let story: Story
/** A second contract of the same two sides, of which the assistant is no member. */
let otherId: string
let roster: Filed
let plan: Filed
let itemId: string

beforeAll(async () => {
  story = await openStory()
  const days = { signedOn: '2026-11-20', startsOn: '2026-12-01', endsOn: '2027-03-31' }
  const opening = { number: '東労契第2号', name: '求職者支援業務', ...days, others: [] }
  otherId = await openContract(story, { ...opening, authority: 'chief', contractor: 'manager' })
  const { contractId } = story
  const { placeId } = await story.act(
    'manager',
    namePlace,
    { kind: 'own', name: '棚', storage: 'キャビネット' },
    contractId,
  )
  const happened = { happenedAt: '2026-11-20T10:00:00+09:00', happenedBy: '𠮷田 花子' }
  const item = { name: '申込書', medium: '紙媒体', origin: 'received', toPlaceId: placeId, quantity: 10, ...happened }
  const prepared = await prepare(story)
  roster = prepared.roster
  itemId = (await story.act('manager', recordItem, item, contractId)).itemId
  const [first, second] = PLAN.media as Row[]
  const media = [{ ...first, items: [{ itemId, quantity: 4 }] } as Row, second as Row]
  story.setTime(at('2026-11-20T10:01:00+09:00'))
  plan = await filePaper(story, 'disposal_plan', { ...PLAN, media })
})
afterAll(() => story.close())

const of = (formKey: string) => ({ document: DOCUMENT.document, formKey })
const draftOf = (paperId: string, contractId: string) => story.act('manager', getDraft, { paperId }, contractId)
const sourceOf = (who: PersonKey, from: Filed, contractId = story.contractId) =>
  story.ask(who, getSource, from, { contractId })

/** As the server action does it: read on the one contract, begin on the other. */
async function beginOn(contractId: string, formKey: string, from: Filed) {
  const { content } = await story.act('manager', getSource, from, story.contractId)
  const input = { ...of(formKey), content }
  return story.ask('manager', beginPaper, input, { contractId })
}

async function papersOn(contractId: string): Promise<number> {
  const counted = await asClient(story.test.adminUrl, (admin) =>
    admin.query<{ count: number }>('select count(*)::int as count from paper where contract_id = $1', [contractId]),
  )
  return counted.rows[0]?.count ?? -1
}

describe('前の書類から作成する', () => {
  it('同じ契約の書類から：文と行と台帳の情報を写し、表の外の日付は空で始まる', async () => {
    const { paperId } = await story.act(
      'assistant',
      beginPaper,
      { ...of('disposal_plan'), from: plan },
      story.contractId,
    )
    const { draft } = await draftOf(paperId, story.contractId)
    expect(draft.content).toMatchObject({ submitterName: PLAN.submitterName })
    expect(draft.content).not.toHaveProperty('datedOn')
    expect(draft.content).not.toHaveProperty('completesOn')
    const [first] = draft.content.media as Row[]
    expect(first).toMatchObject({ medium: '紙媒体', items: [{ itemId, quantity: 4 }] })
    expect(paperId).not.toBe(plan.paperId)
  })

  it('ほかの契約の書類から：台帳の情報とのつながりは切れ、そのほかは同じに写る', async () => {
    const begun = await beginOn(otherId, 'disposal_plan', plan)
    if (!begun.ok) throw new Error(messagesOf(begun))
    const { draft, attachments } = await draftOf(begun.value.paperId, otherId)
    expect(draft.content.media).toEqual(PLAN.media)
    expect(JSON.stringify(draft.content)).not.toContain(itemId)
    expect(attachments).toEqual([])
  })

  it('封緘項目は、どこからも写らない', async () => {
    const begun = await beginOn(otherId, 'information_handlers', roster)
    if (!begun.ok) throw new Error(messagesOf(begun))
    const { draft, sealedStored } = await draftOf(begun.value.paperId, otherId)
    expect((draft.content.people as Row[]).map(({ name }) => name)).toEqual(['髙橋 一郎', '𠮷田 花子'])
    expect(sealedStored).toEqual([])
    for (const { address, bornOn } of ROSTER.people as Record<string, string>[])
      for (const value of [address, bornOn]) expect(JSON.stringify(draft.content)).not.toContain(value)
    const again = await beginOn(otherId, 'information_handlers', roster)
    expect(refusalOf(again)).toBe('conflict')
    expect(messagesOf(again)).toContain('一つの契約に一通')
  })

  it('写しは別の書類である：書き進めても、元の版は一字も変わらない', async () => {
    const before = await sourceOf('manager', plan)
    const { paperId } = await story.act('manager', beginPaper, { ...of('disposal_plan'), from: plan }, story.contractId)
    const content = { ...PLAN, media: [] }
    await story.act('manager', saveDraftOperation, { paperId, revision: 0, content }, story.contractId)
    expect(await sourceOf('manager', plan)).toEqual(before)
    expect((await draftOf(paperId, story.contractId)).draft).toMatchObject({ baseVersion: 0, content: { media: [] } })
  })

  it('打ったもののように検査し、様式に合わないものは条項とともに断って、何も残さない', async () => {
    const before = await papersOn(otherId)
    const content = { media: [{ rowId: 'm1', medium: '石板' }] }
    const answer = await story.ask('manager', beginPaper, { ...of('disposal_plan'), content }, { contractId: otherId })
    expect(pathsOf(answer)).toEqual(['media.m1.medium'])
    const nothing = await story.ask(
      'manager',
      beginPaper,
      { ...of('disposal_plan'), content: undefined },
      { contractId: otherId },
    )
    expect(refusalOf(nothing)).toBe('invalid')
    expect(await papersOn(otherId)).toBe(before)
  })

  it('別の様式、ない版、ほかの契約の番号からは始められない', async () => {
    const { contractId } = story
    const begin = (formKey: string, from: object, where = contractId) =>
      story.ask('manager', beginPaper, { ...of(formKey), from }, { contractId: where })
    expect(refusalOf(await begin('disposal_report', plan))).toBe('not_found')
    expect(refusalOf(await begin('disposal_plan', { ...plan, version: 9 }))).toBe('not_found')
    expect(refusalOf(await begin('disposal_plan', plan, otherId))).toBe('not_found')
  })

  it('写して始めたことは、自分の側の記録にだけ残る。同じフォームを二度送っても一通である', async () => {
    const [key, before] = [freshKey(), await papersOn(story.contractId)]
    const input = { ...of('disposal_plan'), from: plan }
    const answers = [
      await story.ask('manager', beginPaper, input, { key }),
      await story.ask('manager', beginPaper, input, { key }),
    ]
    expect(answers[0]).toEqual(answers[1])
    expect(await papersOn(story.contractId)).toBe(before + 1)
    const subjects = async (who: PersonKey) =>
      (await story.act(who, listRecord, {}, story.contractId)).entries.map(({ subject }) => subject)
    expect(await subjects('manager')).toContain('「作業実施計画書」の下書きをほかの書類の写しから開いた')
    expect((await subjects('chief')).join()).not.toContain('写しから')
  })
})

describe('写す元を選べるのは、その契約を受注者の側で読める者だけ', () => {
  const listed = async (who: PersonKey, formKey = 'disposal_plan') => story.act(who, listSourcesOperation, of(formKey))

  it('提出した書類が、契約とともに新しい順に並び、下書きは並ばない', async () => {
    const { sources, forms } = await listed('manager')
    expect(forms).toContainEqual(of('disposal_plan'))
    expect(sources[0]).toMatchObject({
      paperId: plan.paperId,
      version: 1,
      contractId: story.contractId,
      state: 'submitted',
    })
    expect(sources.map(({ submittedAt }) => submittedAt)).toEqual(
      sources
        .map(({ submittedAt }) => submittedAt)
        .toSorted()
        .reverse(),
    )
    expect(sources.every(({ contractId }) => contractId === story.contractId)).toBe(true)
    await filePaper(story, 'disposal_plan', PLAN, { contractId: otherId })
    expect(new Set((await listed('manager')).sources.map(({ contractId }) => contractId))).toEqual(
      new Set([story.contractId, otherId]),
    )
  })

  it('権限のない契約のものは並ばず、発注者・監査・部外者には何も並ばない', async () => {
    expect(new Set((await listed('assistant')).sources.map(({ contractId }) => contractId))).toEqual(
      new Set([story.contractId]),
    )
    for (const who of ['chief', 'auditor', 'rival', 'bystander', 'clerk'] as const)
      expect(await listed(who), who).toEqual({ forms: [], sources: [] })
  })

  it('様式を名指ししなければ、写せる様式だけを答える', async () => {
    const { sources, forms } = await story.act('assistant', listSourcesOperation, {})
    expect(sources).toEqual([])
    expect(forms.map(({ formKey }) => formKey).sort()).toEqual(['disposal_plan', 'information_handlers'])
  })

  it('担当者は読めるが、発注者と監査には許されず、部外者には見つからない', async () => {
    const answer = await sourceOf('assistant', plan)
    expect(answer).toMatchObject({ ok: true, value: of('disposal_plan') })
    expect(JSON.stringify(answer)).not.toContain('sealed')
    expect(refusalOf(await sourceOf('chief', plan))).toBe('not_allowed')
    expect(refusalOf(await sourceOf('auditor', plan))).toBe('not_allowed')
    for (const who of ['rival', 'stranger', 'clerk', 'bystander'] as const)
      expect(refusalOf(await sourceOf(who, plan)), who).toBe('not_found')
    expect(refusalOf(await sourceOf('manager', { ...plan, version: 2 }))).toBe('not_found')
    expect(refusalOf(await sourceOf('assistant', plan, otherId))).toBe('not_found')
  })

  it('始められる様式の一覧は、契約に一通の様式が始まっていることを言う', async () => {
    const isThere = async (who: PersonKey, contractId: string) =>
      Object.fromEntries(
        (await story.act(who, listPapersOperation, {}, contractId)).forms.map((form) => [form.formKey, form.isThere]),
      )
    expect(await isThere('manager', story.contractId)).toMatchObject({
      information_handlers: true,
      security_structure: false,
      disposal_plan: false,
    })
  })
})

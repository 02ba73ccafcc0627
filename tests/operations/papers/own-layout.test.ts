import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { contentHashOf } from '@/lib/registers/papers/frozen'
import { attachFile, markFile, removeFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { listRecord } from '@/lib/registers/record/operations/list'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { PersonKey } from '@/prisma/seed/cast'
import { openContract } from '@/prisma/seed/stories/contract'
import { openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

const declared = DOCUMENTS.find(({ forms }) => forms.some(({ isReference }) => isReference))
if (!declared) throw new Error('no document with forms for reference')
const REFERENCE = { document: documentKeyOf(declared), edition: declared.edition }

let story: Story
let contractId: string
beforeAll(async () => {
  story = await openStory()
  const days = { signedOn: '2026-11-20', startsOn: '2026-11-20', endsOn: '2027-03-31' }
  const opening = {
    number: '参考-1',
    name: '印刷業務',
    documents: [REFERENCE],
    ...days,
    others: ['assistant' as const],
  }
  contractId = await openContract(story, { ...opening, authority: 'chief', contractor: 'manager', auditor: 'auditor' })
})
afterAll(() => story.close())

const act: Story['act'] = (who, operation, input) => story.act(who, operation, input, contractId)
const ask = (who: PersonKey, operation: typeof markFile, input: object) =>
  story.ask(who, operation, input, { contractId })
const begin = async (formKey: string) =>
  (await act('manager', beginPaper, { document: REFERENCE.document, formKey })).paperId
const attach = async (paperId: string, fileName = '報告書（当社様式）.pdf') =>
  (
    await act('assistant', attachFile, {
      paperId,
      fileName,
      mediaType: 'application/pdf',
      sizeBytes: 9,
      sha256: sha256Hex(paperId + fileName),
    })
  ).id
const submit = (paperId: string, content: object = {}) =>
  story.ask('manager', submitPaper, { paperId, revision: 0, content }, { contractId })
const missing = async (paperId: string) =>
  (await act('manager', getDraft, { paperId })).findings
    .filter(({ level }) => level === 'refuse')
    .map(({ path }) => path)

describe('参考様式（参考様式一覧）：独自の様式の書面で提出する', () => {
  it('独自の様式の添付がなければ、推定の欄も求められる。添付に印を付けると求められない', async () => {
    const paperId = await begin('performance_report')
    expect(await missing(paperId)).toEqual(['asOf', 'measures'])
    expect(pathsOf(await submit(paperId))).toEqual(['asOf', 'measures'])
    const attachmentId = await attach(paperId)
    expect(await missing(paperId)).toEqual(['asOf', 'measures'])
    await act('assistant', markFile, { attachmentId, isOwnLayout: true })
    expect(await missing(paperId)).toEqual([])
    expect(await submit(paperId)).toMatchObject({ ok: true, value: { version: 1 } })
  })

  it('印を外せば、また求められる。添付を外しても同じ', async () => {
    const paperId = await begin('performance_report')
    const attachmentId = await attach(paperId)
    await act('assistant', markFile, { attachmentId, isOwnLayout: true })
    await act('assistant', markFile, { attachmentId, isOwnLayout: false })
    expect(await missing(paperId)).toEqual(['asOf', 'measures'])
    await act('assistant', markFile, { attachmentId, isOwnLayout: true })
    await act('assistant', removeFile, { attachmentId })
    expect(await missing(paperId)).toEqual(['asOf', 'measures'])
  })

  it('印字の欄は、独自の様式でも求められる（様式第1号 新規・変更の別）', async () => {
    const paperId = await begin('structure_notice')
    await act('manager', markFile, { attachmentId: await attach(paperId), isOwnLayout: true })
    expect(await missing(paperId)).toEqual(['kind'])
    const { findings } = await act('manager', getDraft, { paperId })
    expect(findings.filter(({ level }) => level === 'note').map(({ message }) => message)).toEqual([
      '「管理責任者及び作業従事者」に行がないので、独自の様式に書かれたことは台帳に載りません。',
    ])
    expect(pathsOf(await submit(paperId))).toEqual(['kind'])
    expect(await submit(paperId, { kind: '新規' })).toMatchObject({ ok: true })
  })

  it('相手方にも、どの添付が独自の様式かが見え、版のハッシュはそれも覆い、次の版にも引き継がれる', async () => {
    const paperId = await begin('training_report')
    await attach(paperId, '教材.pdf')
    await act('manager', markFile, { attachmentId: await attach(paperId), isOwnLayout: true })
    await submit(paperId)
    const { shown, attachments } = await act('chief', getPaper, { paperId })
    const own = attachments.filter(({ isOwnLayout }) => isOwnLayout)
    expect(own.map(({ fileName }) => fileName)).toEqual(['報告書（当社様式）.pdf'])
    if (!shown) throw new Error('no version')
    const { document, edition, formKey, number, content, startsOn, deviations } = shown
    const hashWith = (files: { fileName: string; sha256: string; isOwnLayout?: true }[]) =>
      contentHashOf({
        document,
        edition,
        formKey,
        number,
        content,
        startsOn,
        deviations,
        sealed: {},
        attachments: files,
      })
    const plain = attachments.map(({ fileName, sha256 }) => ({ fileName, sha256 }))
    const marked = attachments.map(({ fileName, sha256, isOwnLayout }) => ({
      fileName,
      sha256,
      ...(isOwnLayout && { isOwnLayout }),
    }))
    expect(hashWith(marked)).toBe(shown.contentHash)
    expect(hashWith(plain)).not.toBe(shown.contentHash)
    await act('manager', beginPaper, { paperId })
    const draft = await act('manager', getDraft, { paperId })
    expect(draft.attachments.filter(({ isOwnLayout }) => isOwnLayout)).toHaveLength(1)
  })

  it('提出した後は、印を付けることも外すこともできない', async () => {
    const paperId = await begin('performance_report')
    const attachmentId = await attach(paperId)
    await act('manager', markFile, { attachmentId, isOwnLayout: true })
    await submit(paperId)
    expect(refusalOf(await ask('manager', markFile, { attachmentId, isOwnLayout: false }))).toBe('not_found')
    const left = await asClient(story.test.adminUrl, (admin) =>
      admin.query('select is_own_layout as own, version from attachment where id = $1', [attachmentId]),
    )
    expect(left.rows).toEqual([{ own: true, version: 1 }])
  })

  it('参考様式でない様式では、条項とともに断る（参考様式一覧にない書面）', async () => {
    const paperId = await begin('incident_report')
    const attachmentId = await attach(paperId)
    const answer = await ask('manager', markFile, { attachmentId, isOwnLayout: true })
    expect(messagesOf(answer)).toContain('参考様式ではない')
    expect(pathsOf(answer)).toEqual(['isOwnLayout'])
  })

  it('印を付けられるのは下書きを書ける者だけで、部外者には見つからず、記録は自分の側にだけ残る', async () => {
    const paperId = await begin('performance_report')
    const input = { attachmentId: await attach(paperId), isOwnLayout: true }
    for (const who of ['chief', 'auditor'] as const)
      expect(refusalOf(await ask(who, markFile, input)), who).toBe('not_allowed')
    for (const who of ['rival', 'stranger', 'clerk', 'bystander'] as const)
      expect(refusalOf(await ask(who, markFile, input)), who).toBe('not_found')
    await act('assistant', markFile, input)
    const subjects = async (who: PersonKey) =>
      (await act(who, listRecord, {})).entries.map(({ subject }) => subject).join()
    expect(await subjects('manager')).toContain('独自の様式とした')
    expect(await subjects('chief')).not.toContain('独自の様式とした')
  })
})

import { conflict } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { askForDuties } from '@/lib/registers/duties/operations/ask-for-refresh'
import { tellOfAct } from '@/lib/registers/notices/operations/tell'
import type { PaperLink } from '@/lib/rules/forms/declaration'
import { linksIn } from '@/lib/rules/forms/linking/paper-links'
import { contentHashOf, type Deviation } from '../../frozen'
import { decideReview, type FiledReview, pendingVersion } from '../../review'
import { submitInput } from '../../schema'
import { type Attachment, listAttachments, moveAttachmentsToVersion } from '../../store/attachments'
import { holdDraft, takeDraft } from '../../store/drafts'
import { raiseVersion } from '../../store/papers'
import { listSealed, moveSealsToVersion, replaceDraftSeals } from '../../store/sealed'
import { appendStep } from '../../store/steps'
import { insertVersion, listVersionsOf, type NewVersion } from '../../store/versions'
import { decideSubmission } from '../../submission'
import { effectiveFrom } from '../../version'
import { askForPrint } from '../printing/ask-for-print'
import { decideAnswersOf, linkAnswers } from './answers'
import { findingsAtSubmission } from './findings'
import { findSubject, type Subject } from './subject'
import { type ReadDraft, readTyped, type SealChanges, sealChanges } from './typed-draft'

const CHANGED = '下書きが別の画面で変更されたか、既に提出されています。画面を読み込み直して、内容を確かめてください。'

/** Freezes the draft into a version: content, sealed commitments, files, server time, number and one hash over all of it. */
export const submitPaper = defineOperation({
  name: 'papers.submit',
  input: submitInput,
  async run(
    context,
    input,
  ): Promise<
    Result<{
      paperId: string
      version: number
      title: string
      word: string
      contentHash: string
      deviations: number
      originals: FileOriginal[]
      named: PaperLink[]
    }>
  > {
    const { tx, contract } = context
    const found = await findSubject(context, input.paperId, true)
    if (!found.ok) return found
    const versions = await listVersionsOf(tx, contract.id, found.value.paper)
    const review = decideReview(found.value.form, versions)
    if (!review.ok) return review
    if (pendingVersion(versions))
      return conflict('前の版が決定待ちです。決定されるか、取り下げてから提出してください。')
    const draft = await holdDraft(tx, contract.id, input.paperId)
    if (draft?.revision !== input.revision) return conflict(CHANGED)
    const read = readTyped(found.value.form, input)
    if (!read.ok) return read
    const of = { contractId: contract.id, paperId: input.paperId }
    const changes = sealChanges(
      context,
      input.paperId,
      found.value.form,
      read.value,
      await listSealed(tx, { ...of, version: 0 }),
    )
    const attachments = await listAttachments(tx, contract.id, input.paperId, 0)
    const filed = { content: read.value.open, seals: changes.seals, attachments }
    const decided = decideSubmission(await findingsAtSubmission(context, found.value, filed), input.reasons)
    if (!decided.ok) return decided
    const answers = await decideAnswersOf(context, found.value, input.answers)
    if (!answers.ok) return answers

    const version = freeze(
      context,
      found.value,
      { ...read.value, openedBy: draft.openedBy },
      {
        review: review.value,
        commitments: changes.seals,
        attachments,
        deviations: decided.value,
      },
    )
    if (!(await writeVersion(context, input.revision, version, changes, attachments.length > 0)))
      return conflict(CHANGED)
    await tellOfAct(context, 'submit', { ...version, title: found.value.paper.title })
    await linkAnswers(context, { paperId: input.paperId, version: version.number }, answers.value)
    await askForPrint(context, { paperId: input.paperId, version: version.number, state: 'submitted' })
    await askForDuties(context, contract.id)
    return done({
      paperId: input.paperId,
      version: version.number,
      title: found.value.paper.title,
      word: version.reviewWord,
      contentHash: version.contentHash,
      deviations: decided.value.length,
      originals: originalsOf(attachments),
      named: linksIn(found.value.form, version.content).map(({ link }) => link),
    })
  },
  entry: ({ answers }, { paperId, version, title, contentHash, deviations, originals, named }) => ({
    subject: `「${title}」第${version}版を提出${deviations > 0 ? `（理由付き ${deviations}件）` : ''}`,
    details: {
      ...{ paperId, version, contentHash },
      ...(answers.length > 0 && { answers }),
      ...(originals.length > 0 && { originals }),
      ...(named.length > 0 && { named }),
    },
    visibility: 'shared',
  }),
})

type FileOriginal = { sha256: string; original: string }

/** The photos of the version: the hash of each copy, which the content's hash covers, with that of its sealed original. */
function originalsOf(attachments: readonly Attachment[]): FileOriginal[] {
  return attachments.flatMap(({ sha256, originalSha256: original }) =>
    original === null ? [] : [{ sha256, original }],
  )
}

/** Puts the version in the place of its draft; false when somebody saved or submitted in between, and then nothing stays. */
async function writeVersion(
  { tx, contract, actor, now, newId }: ContractContext,
  revision: number,
  version: Omit<NewVersion, 'contractId'>,
  { seals, dropped, fresh }: SealChanges,
  hasAttachments: boolean,
): Promise<boolean> {
  const { paperId, number } = version
  const of = { contractId: contract.id, paperId, partyId: contract.partyId }
  if (!(await takeDraft(tx, contract.id, paperId, revision))) return false
  if (!(await raiseVersion(tx, contract.id, paperId, number - 1))) return false
  await insertVersion(tx, { ...version, contractId: contract.id })
  await replaceDraftSeals(tx, of, dropped, fresh)
  if (seals.length > 0) await moveSealsToVersion(tx, contract.id, paperId, number)
  if (hasAttachments) await moveAttachmentsToVersion(tx, contract.id, paperId, number)
  await appendStep(tx, {
    ...of,
    id: newId(),
    version: number,
    act: 'submit',
    at: now,
    by: actor.accountId,
    byName: actor.personName,
    reason: '',
    remarks: [],
    conditions: '',
  })
  return true
}

type Carried = {
  review: FiledReview
  commitments: { path: string; commitment: string }[]
  attachments: { fileName: string; sha256: string; isOwnLayout: boolean }[]
  deviations: Deviation[]
}

function freeze(
  { actor, now, contract }: ContractContext,
  { paper }: Subject,
  { open: content, startsOn, openedBy }: ReadDraft & { openedBy: string },
  { review, ...carried }: Carried,
): Omit<NewVersion, 'contractId'> {
  const { document, edition, formKey } = paper
  const number = paper.latestVersion + 1
  const contentHash = contentHashOf({
    document,
    edition,
    formKey,
    number,
    content,
    startsOn,
    deviations: carried.deviations,
    sealed: Object.fromEntries(carried.commitments.map(({ path, commitment }) => [path, commitment])),
    attachments: carried.attachments.map(({ fileName, sha256, isOwnLayout }) => ({
      ...{ fileName, sha256 },
      ...(isOwnLayout && { isOwnLayout }),
    })),
  })
  return {
    paperId: paper.id,
    partyId: contract.partyId,
    number,
    content,
    contentHash,
    startsOn,
    reviewKind: review.kind,
    reviewWord: review.word,
    deviations: carried.deviations,
    draftedBy: openedBy,
    submittedAt: now,
    submittedBy: actor.accountId,
    submittedByName: actor.personName,
    effectiveAt: review.kind === 'received' ? effectiveFrom(now, startsOn) : undefined,
  }
}

import { findForm } from '@/lib/authorities/registry'
import { conflict, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { emptyContent } from '@/lib/rules/forms/reading/content-schema'
import { decideReview } from '../../review'
import { beginInput } from '../../schema'
import { findPaperOfForm, insertPaper, listPinned, lockForm, type Paper } from '../../store/papers'
import { copiedFor } from '../copying/copied'
import { prefilledContent } from '../cross/prefill'
import { draftFromVersion, openDraftWith } from './draft-from-version'
import { findSubject } from './subject'

/** Opens a draft: of a new paper, or on top of the last version of one that is there. Twice gives the same draft. */
export const beginPaper = defineOperation({
  name: 'papers.begin',
  input: beginInput,
  async run(context, input): Promise<Result<{ paperId: string; title: string }>> {
    if ('paperId' in input) {
      const subject = await findSubject(context, input.paperId, true)
      return subject.ok ? openAgain(context, subject.value.paper, subject.value.form) : subject
    }
    const { tx, contract } = context
    const pinned = (await listPinned(tx, contract.id)).find((each) => each.document === input.document)
    const form = pinned && findForm(pinned.document, pinned.edition, input.formKey)
    if (!form) return notFound()
    const review = decideReview(form, [])
    if (!review.ok) return review
    await lockForm(tx, contract.id, input.document, input.formKey)
    const there = form.onePerContract
      ? await findPaperOfForm(tx, contract.id, contract.partyId, input.document, input.formKey)
      : undefined
    if (there && isCopy(input)) return conflict(alreadyThere(form))
    if (there) return openAgain(context, there, form)
    const copied = await copiedFor(context, form, input)
    return copied.ok ? beginNew(context, pinned, form, copied.value) : copied
  },
  entry: (input, { paperId, title }) => ({
    subject: `「${title}」の下書きを${isCopy(input) ? 'ほかの書類の写しから' : ''}開いた`,
    details: { paperId, ...('from' in input && { copiedFrom: input.from }) },
    visibility: 'own',
  }),
})

function isCopy(input: object): boolean {
  return 'from' in input || 'content' in input
}

function alreadyThere({ title }: FormDeclaration): string {
  return `「${title}」は一つの契約に一通で、既に書き始められています。その書類を開いて続けてください。`
}

async function beginNew(
  context: ContractContext,
  pinned: { document: string; edition: string },
  form: FormDeclaration,
  copied: Content,
) {
  const { tx, contract, actor, now, newId } = context
  const paperId = newId()
  await insertPaper(tx, {
    id: paperId,
    contractId: contract.id,
    partyId: contract.partyId,
    document: pinned.document,
    edition: pinned.edition,
    formKey: form.key,
    title: form.title,
    by: actor.accountId,
    at: now,
  })
  const content = { ...emptyContent(form), ...(await prefilledContent(context, pinned, form)), ...copied }
  await openDraftWith(context, paperId, content, 0)
  return done({ paperId, title: form.title })
}

async function openAgain(context: ContractContext, paper: Paper, form: FormDeclaration) {
  const review = decideReview(form, [])
  if (!review.ok) return review
  await draftFromVersion(context, paper, form)
  return done({ paperId: paper.id, title: paper.title })
}

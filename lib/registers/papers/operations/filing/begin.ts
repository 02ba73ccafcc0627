import { findForm } from '@/lib/authorities/registry'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { emptyContent } from '@/lib/rules/forms/content-schema'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { beginInput } from '../../schema'
import { findPaperOfForm, insertPaper, listPinned, lockForm, type Paper } from '../../store/papers'
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
    await lockForm(tx, contract.id, input.document, input.formKey)
    const there = form.onePerContract
      ? await findPaperOfForm(tx, contract.id, contract.partyId, input.document, input.formKey)
      : undefined
    return there ? openAgain(context, there, form) : beginNew(context, pinned, form)
  },
  entry: (_, { paperId, title }) => ({
    subject: `「${title}」の下書きを開いた`,
    details: { paperId },
    visibility: 'own',
  }),
})

async function beginNew(
  context: ContractContext,
  pinned: { document: string; edition: string },
  form: FormDeclaration,
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
  const content = { ...emptyContent(form), ...(await prefilledContent(context, pinned, form)) }
  await openDraftWith(context, paperId, content, 0)
  return done({ paperId, title: form.title })
}

async function openAgain(context: ContractContext, paper: Paper, form: FormDeclaration) {
  await draftFromVersion(context, paper, form)
  return done({ paperId: paper.id, title: paper.title })
}

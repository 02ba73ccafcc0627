import { findDocument } from '@/lib/authorities/registry'
import { civilDateAt } from '@/lib/kernel/civil-date'
import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'
import { isChange, reviewOf } from '../../review'
import { paperRef } from '../../schema'
import { listAttachments } from '../../store/attachments'
import { findDraft, findEditorName } from '../../store/drafts'
import { listSealed } from '../../store/sealed'
import { listSteps } from '../../store/steps'
import { listVersionsOf } from '../../store/versions'
import { suggestionsFor } from '../cross/suggestions'
import { answerableBy } from './answers'
import { findingsAtSubmission } from './findings'
import { findSubject, type Subject } from './subject'

/** The draft as the filing screen shows it. Sealed values are not in it: only where there is one. */
export const getDraft = defineOperation({
  name: 'papers.get_draft',
  input: paperRef,
  async run(context, { paperId }) {
    const { tx, contract, standing } = context
    const subject = await findSubject(context, paperId, true)
    if (!subject.ok) return subject
    const draft = await findDraft(tx, contract.id, paperId)
    if (!draft) return notFound()
    const { paper, form } = subject.value
    const versions = await listVersionsOf(tx, contract.id, paper)
    const seals = await listSealed(tx, { contractId: contract.id, paperId, version: 0 })
    const sealedStored = seals.map(({ path }) => path)
    const attachments = await listAttachments(tx, contract.id, paperId, 0)
    const asked = (await listSteps(tx, contract.id, paperId)).filter(
      ({ act, version }) => (act === 'return' || act === 'ask_correction') && version === paper.latestVersion,
    )
    return done({
      paper,
      form,
      draft: { ...draft, savedByName: await findEditorName(tx, draft.updatedBy) },
      sealedStored,
      attachments,
      contractName: contract.name,
      review: reviewOf(form, versions),
      isChange: isChange(versions),
      clauses: citedClauses(paper, form),
      today: civilDateAt(context.now),
      returned: asked.flatMap(({ reason, remarks }) => [
        ...(reason ? [{ path: '', message: reason }] : []),
        ...remarks,
      ]),
      findings: await findingsAtSubmission(context, subject.value, {
        content: draft.content,
        seals,
        attachments,
      }),
      answerable: await answerableBy(context, subject.value),
      ...(await suggestionsFor(context, paper, form)),
      can: permitted(['papers.save_draft', 'papers.submit', 'papers.attach', 'papers.read_sealed'], standing),
    })
  },
})

/** The clauses that the form and its fields name, to be shown beside them. */
function citedClauses(paper: Subject['paper'], form: Subject['form']) {
  const cited = new Set([
    form.clause,
    ...fieldsOf(form).map(({ clause }) => clause),
    ...tablesOf(form).flatMap(({ clause, columns }) => [clause, ...columns.map((column) => column.clause)]),
  ])
  return (findDocument(paper.document, paper.edition)?.clauses ?? []).filter(({ number }) => cited.has(number))
}

import { findForm } from '@/lib/authorities/registry'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { findPaper, type Paper } from '../../store/papers'

export type Subject = { paper: Paper; form: FormDeclaration }

/** The paper with its form; "not found" for papers that the actor does not see, and (own) for those of the other side. */
export async function findSubject(
  { tx, contract }: ContractContext,
  paperId: string,
  own = false,
): Promise<Result<Subject>> {
  const paper = await findPaper(tx, contract.id, paperId)
  if (!paper || (own && paper.partyId !== contract.partyId)) return notFound()
  const form = findForm(paper.document, paper.edition, paper.formKey)
  if (!form)
    throw new Error(`The form ${paper.document}@${paper.edition}/${paper.formKey} is no longer in the registry`)
  return done({ paper, form })
}

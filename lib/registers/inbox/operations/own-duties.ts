import { findDocument } from '@/lib/authorities/registry'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { ownFormOf } from '@/lib/rules/duties/evidence'

/** The duties of an edition by the form that exists for them alone: an edition never changes, so it is laid out once. */
const laidOut = new WeakMap<DocumentEdition, Map<string, string>>()

/** The duty for which the form alone exists: filing a paper on it is answering that duty. */
export function ownDutyOf(document: string, edition: string, formKey: string): string | undefined {
  const declared = findDocument(document, edition)
  if (!declared) return undefined
  const known = laidOut.get(declared) ?? ownDuties(declared)
  laidOut.set(declared, known)
  return known.get(formKey)
}

function ownDuties(declared: DocumentEdition): Map<string, string> {
  return new Map(
    declared.clauses
      .flatMap(({ duties = [] }) => duties)
      .flatMap((duty) => {
        const form = ownFormOf(duty, declared)
        return form ? [[form, duty.key] as const] : []
      }),
  )
}

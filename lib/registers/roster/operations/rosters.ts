import { findDocument } from '@/lib/authorities/registry'
import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Tx } from '@/lib/platform/db/client'
import { listPinned } from '@/lib/registers/papers/store/papers'
import { listVersionsOfForm } from '@/lib/registers/papers/store/versions'
import type { PaperVersion } from '@/lib/registers/papers/version'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import type { Feeds, FormDeclaration } from '@/lib/rules/forms/declaration'
import { isKept } from '@/lib/rules/forms/declared'
import { editionsOn } from '../pinned'

/** A form of a binding document, with everything that was filed on it. */
export type Filed = { document: string; form: FormDeclaration; versions: PaperVersion[] }

/** The documents that bind the contract on that day, by their keys. */
export async function bindingDocuments(
  tx: Tx,
  contractId: string,
  day: CivilDate,
): Promise<{ document: string; edition: DocumentEdition }[]> {
  const pinned = editionsOn(await listPinned(tx, contractId), day)
  return pinned.map(({ document, edition }) => {
    const found = findDocument(document, edition)
    if (!found) throw new Error(`The document ${document}@${edition} is no longer in the registry`)
    return { document, edition: found }
  })
}

/** The forms of a document that feed a register, with their versions as this party sees them. On a book that is only kept nothing is filed. */
export async function filedFor(
  tx: Tx,
  contractId: string,
  { document, edition }: { document: string; edition: DocumentEdition },
  feeds: Feeds,
): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const form of edition.forms.filter((each) => each.feeds === feeds && !isKept(each))) {
    filed.push({ document, form, versions: await listVersionsOfForm(tx, contractId, document, form.key) })
  }
  return filed
}

import { findDocument, inPrintedOrder } from '@/lib/authorities/registry'
import { civilDateAt } from '@/lib/kernel/civil-date'
import type { ContractContext } from '@/lib/platform/server/operation'
import { editionsOn } from '@/lib/registers/roster/pinned'
import type { SideWords } from '../setting-view'
import { type Definition, definitionsOf, type PinnedDocument, type SettingRow } from '../settings'
import { listSettings } from '../store'
import { listPinnedOf } from '../store/contracts'

export type BindingDocument = PinnedDocument & { edition: string; fromOn: string }
export type Terms = { documents: BindingDocument[]; definitions: Definition[]; rows: SettingRow[] }

/** What binds the contract now: the editions, everything that can be set under them, and every value that was set. */
export async function termsOf({ tx, contract, now }: ContractContext): Promise<Terms> {
  const pinned = await listPinnedOf(tx, [contract.id])
  const documents = inPrintedOrder(editionsOn(pinned, civilDateAt(now))).map(({ document, edition, fromOn }) => {
    const declared = findDocument(document, edition)
    if (!declared) throw new Error(`The document ${document}@${edition} is no longer in the registry`)
    return { document, edition, fromOn, declared }
  })
  return { documents, definitions: definitionsOf(documents), rows: await listSettings(tx, contract.id) }
}

/** What the two sides are called: in the words of the document that asks, else in those of the first that binds. */
export function wordsFor(document: string | undefined, documents: readonly BindingDocument[]): SideWords | undefined {
  return (documents.find((each) => each.document === document) ?? documents[0])?.declared.parties
}

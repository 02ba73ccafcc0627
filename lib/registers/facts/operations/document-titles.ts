import { findDocument } from '@/lib/authorities/registry'
import type { Tx } from '@/lib/platform/db/client'
import { listPinned } from '@/lib/registers/papers/store/papers'

/** The printed titles of the contract's documents, by key; of the last edition where a document has several. */
export async function documentTitles(tx: Tx, contractId: string): Promise<Map<string | undefined, string>> {
  const pinned = await listPinned(tx, contractId)
  return new Map(pinned.map(({ document, edition }) => [document, findDocument(document, edition)?.title ?? '']))
}

import type { askerOfRequest } from '@/lib/platform/server/request'
import { exportCustodyEntries } from '@/lib/registers/custody/operations/reading/export'
import type { ExportedEntry } from '@/lib/registers/exports/operations/prints/custody'

type Ask = Awaited<ReturnType<typeof askerOfRequest>>

/**
 * The entries of an export page by page, so that the longest book is never held whole. Whoever loses the right to export meanwhile
 * gets a broken-off file, never the rest.
 */
export async function* exportedEntries(ask: Ask, contractId: string, until: number): AsyncGenerator<ExportedEntry> {
  let after: number | undefined = 0
  while (after !== undefined) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(ask, contractId, { after, until })
    yield* page.entries
    after = page.next
  }
}

async function pageOf(ask: Ask, contractId: string, page: { after: number; until: number }) {
  const answer = await ask(exportCustodyEntries, page, { contractId })
  if (!answer.ok) throw new Error(`The export was broken off: ${answer.refusal.kind}`)
  return answer.value
}

import type { ContractContext } from '@/lib/platform/server/operation'
import { type bindingDocuments, filedFor } from '@/lib/registers/roster/operations/rosters'
import { rosterAt } from '@/lib/registers/roster/roster'

/** The names in the rosters in force now, each once: what a form offers where it asks who handled something. */
export async function handlersNow(
  { tx, contract, now }: ContractContext,
  documents: Awaited<ReturnType<typeof bindingDocuments>>,
): Promise<string[]> {
  const names = new Set<string>()
  for (const binding of documents) {
    for (const { form, versions } of await filedFor(tx, contract.id, binding, 'roster')) {
      for (const { name } of rosterAt(versions, form, now).rows) names.add(name)
    }
  }
  return [...names]
}

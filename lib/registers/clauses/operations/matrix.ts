import { civilDateAt } from '@/lib/kernel/civil-date'
import { byText } from '@/lib/kernel/order'
import type { ContractContext } from '@/lib/platform/server/operation'
import { contractFactsOf } from '@/lib/registers/duties/operations/contract-facts'
import { editionsOn } from '@/lib/registers/roster/pinned'
import type { ContractFacts } from '@/lib/rules/duties/contract-facts'
import { type Deviations, deviationKey, type MatrixRow, matrixOf } from '../matrix'
import { listDeviations } from '../store'

/** The whole matrix of the contract at this moment, and the facts that it follows from. */
export async function matrixIn({
  tx,
  contract,
  now,
}: ContractContext): Promise<{ rows: MatrixRow[]; facts: ContractFacts }> {
  const facts = await contractFactsOf(tx, contract.id)
  const newestFirst = facts.pins.toSorted((a, b) => byText(b.fromOn, a.fromOn))
  const binding = editionsOn(newestFirst, civilDateAt(now))
  const documents = binding.filter(({ declared }) => declared.custody).map(({ document }) => document)
  const deviations = counted(await listDeviations(tx, contract.id), documents)
  return { rows: matrixOf(facts, binding, deviations, now), facts }
}

/** An entry of the custody book names no document: it counts under each of those that ask for the book. */
function counted(found: Awaited<ReturnType<typeof listDeviations>>, custodyDocuments: readonly string[]): Deviations {
  const counts = new Map<string, number>()
  for (const { document, clauses } of found) {
    for (const clause of new Set(clauses)) {
      for (const key of document ? [document] : custodyDocuments) {
        counts.set(deviationKey(key, clause), (counts.get(deviationKey(key, clause)) ?? 0) + 1)
      }
    }
  }
  return counts
}

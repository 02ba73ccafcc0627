import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'

/** When the contract was entered into the book. */
export async function findOpenedAt(tx: Tx, contractId: string): Promise<Instant> {
  const { openedAt } = await tx.contract.findUniqueOrThrow({ where: { id: contractId }, select: { openedAt: true } })
  return instantOf(openedAt)
}

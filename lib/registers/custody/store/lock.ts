import type { Tx } from '@/lib/platform/db/client'

/**
 * Makes everything that changes the book of one contract serial until the end of the transaction, so that what was counted
 * is still true when it is written.
 */
export async function lockBook(tx: Tx, contractId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`custody/${contractId}`}, 0))`
}

/**
 * The number of the next entry; only under the lock. Who sees the whole book counts on from its last entry. A subcontractor
 * sees its own part only, and takes a number beyond the contract's record of acts: every entry of the book is one act in it,
 * so that no number there can be taken.
 */
export async function nextSeq(tx: Tx, contractId: string, seesWholeBook: boolean): Promise<number> {
  const last = await tx.custodyMovement.findFirst({
    where: { contractId },
    select: { seq: true },
    orderBy: { seq: 'desc' },
  })
  if (seesWholeBook) return (last?.seq ?? 0) + 1
  const [head] = await tx.$queryRaw<{ seq: number }[]>`select seq from app.chain_head()`
  return Math.max(last?.seq ?? 0, head?.seq ?? 0) + 1
}

import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { PARTY_KINDS, type PartyKind } from '@/lib/rules/access/rights'
import type { Party } from '../parties'
import { isUniqueViolation } from './violations'

export type InsertedParty = Party & { contractId: string; by: string }

/** False: the organisation is a party already. */
export async function insertParty(tx: Tx, { by, fromAt, untilAt, ...party }: InsertedParty): Promise<boolean> {
  try {
    await tx.contractParty.create({
      data: { ...party, fromAt: dateOf(fromAt), untilAt: untilAt ? dateOf(untilAt) : null, namedBy: by },
    })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** All parties that ever were: the two sides first, then the others by kind, each in the order in which they were named. */
export async function listParties(tx: Tx, contractId: string): Promise<Party[]> {
  const rows = await tx.contractParty.findMany({
    where: { contractId },
    select: {
      id: true,
      organisationId: true,
      organisationName: true,
      kind: true,
      parentId: true,
      fromAt: true,
      untilAt: true,
    },
    orderBy: [{ fromAt: 'asc' }, { id: 'asc' }],
  })
  const parties = rows.map(({ kind, parentId, fromAt, untilAt, ...row }) => ({
    ...row,
    kind: kind as PartyKind,
    parentId: parentId ?? undefined,
    fromAt: instantOf(fromAt),
    untilAt: untilAt ? instantOf(untilAt) : undefined,
  }))
  return parties.sort((a, b) => PARTY_KINDS.indexOf(a.kind) - PARTY_KINDS.indexOf(b.kind))
}

/** Sets the end of a party's time, if it still is the one that was seen. */
export async function endParty(
  tx: Tx,
  contractId: string,
  { id, untilAt: seen }: Party,
  untilAt: Instant,
): Promise<boolean> {
  const { count } = await tx.contractParty.updateMany({
    where: { contractId, id, untilAt: seen ? dateOf(seen) : null },
    data: { untilAt: dateOf(untilAt) },
  })
  return count === 1
}

/** Acts on the parties of a contract follow one another until the end of the transaction. */
export async function lockParties(tx: Tx, contractId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`parties/${contractId}`}, 0))`
}

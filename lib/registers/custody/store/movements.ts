import { dateOf, instantOf } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import type { Tx } from '@/lib/platform/db/client'
import type { CustodyMovement } from '@/lib/platform/db/generated/client'
import type { Movement } from '../movement'

function movementOf(row: CustodyMovement): Movement {
  const { id, partyId, seq, itemId, fromPlaceId, toPlaceId, quantity, happenedBy, recordedBy, recordedByName } = row
  const plan = row.planPaperId
    ? { paperId: row.planPaperId, version: row.planVersion ?? 0, rowId: row.planRowId }
    : undefined
  return {
    ...{ id, partyId, seq, itemId, fromPlaceId, toPlaceId, quantity, happenedBy, recordedBy, recordedByName },
    act: row.act as Movement['act'],
    happenedAt: instantOf(row.happenedAt),
    recordedAt: instantOf(row.recordedAt),
    reason: row.reason,
    deviation: row.deviation === '' ? [] : (JSON.parse(row.deviation) as Finding[]),
    plan,
    correctsId: row.correctsId ?? undefined,
  }
}

/** Every entry of these items, corrected ones too, in the order of recording. */
export async function listMovementsOf(tx: Tx, contractId: string, itemIds: string[]): Promise<Movement[]> {
  if (itemIds.length === 0) return []
  const rows = await tx.custodyMovement.findMany({
    where: { contractId, itemId: { in: itemIds } },
    orderBy: { seq: 'asc' },
  })
  return rows.map(movementOf)
}

/** Newest first, `size` of them, below the entry with the number `before`. */
export async function listMovements(
  tx: Tx,
  contractId: string,
  { before, size }: { before?: number; size: number },
): Promise<Movement[]> {
  const rows = await tx.custodyMovement.findMany({
    where: { contractId, ...(before !== undefined && { seq: { lt: before } }) },
    orderBy: { seq: 'desc' },
    take: size,
  })
  return rows.map(movementOf)
}

/** In the order of recording, `size` of them, behind the entry with the number `after` and up to the one with the number `until`. */
export async function listMovementsUpTo(
  tx: Tx,
  contractId: string,
  { after, until, size }: { after: number; until: number; size: number },
): Promise<Movement[]> {
  const rows = await tx.custodyMovement.findMany({
    where: { contractId, seq: { gt: after, lte: until } },
    orderBy: { seq: 'asc' },
    take: size,
  })
  return rows.map(movementOf)
}

/** How many entries the reader sees, and the number of the last one; 0 while there is none. */
export async function findExtent(tx: Tx, contractId: string): Promise<{ entries: number; last: number }> {
  const { _count, _max } = await tx.custodyMovement.aggregate({
    where: { contractId },
    _count: true,
    _max: { seq: true },
  })
  return { entries: _count, last: _max.seq ?? 0 }
}

export async function findMovement(tx: Tx, contractId: string, id: string): Promise<Movement | undefined> {
  const row = await tx.custodyMovement.findUnique({ where: { contractId_id: { contractId, id } } })
  return row ? movementOf(row) : undefined
}

/** Which of these entries were corrected, and by the entry with which number. A correction speaks of the same item. */
export async function listCorrections(
  tx: Tx,
  contractId: string,
  of: readonly Pick<Movement, 'id' | 'itemId'>[],
): Promise<Map<string, number>> {
  if (of.length === 0) return new Map()
  const rows = await tx.custodyMovement.findMany({
    where: {
      contractId,
      itemId: { in: [...new Set(of.map(({ itemId }) => itemId))] },
      correctsId: { in: of.map(({ id }) => id) },
    },
    select: { correctsId: true, seq: true },
  })
  return new Map(rows.map(({ correctsId, seq }) => [correctsId ?? '', seq]))
}

/** The numbers of these entries. */
export async function listNumbers(tx: Tx, contractId: string, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.custodyMovement.findMany({
    where: { contractId, id: { in: ids } },
    select: { id: true, seq: true },
  })
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}

/** Appends the entry; nothing changes or takes it away afterwards. */
export async function appendMovement(tx: Tx, movement: Movement & { contractId: string }): Promise<void> {
  const { plan, deviation, correctsId, happenedAt, recordedAt, ...rest } = movement
  await tx.custodyMovement.createMany({
    data: [
      {
        ...rest,
        visibility: 'shared',
        happenedAt: dateOf(happenedAt),
        recordedAt: dateOf(recordedAt),
        deviation: deviation.length === 0 ? '' : JSON.stringify(deviation),
        planPaperId: plan?.paperId ?? null,
        planVersion: plan?.version ?? null,
        planRowId: plan?.rowId ?? '',
        correctsId: correctsId ?? null,
      },
    ],
  })
}

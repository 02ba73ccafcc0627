import { dateOf, type Instant } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { type Item, originOf, originText } from '../item'

const SHOWN = { id: true, partyId: true, name: true, medium: true, important: true, origin: true } as const

export async function findItems(tx: Tx, contractId: string, ids: string[]): Promise<Item[]> {
  if (ids.length === 0) return []
  const rows = await tx.custodyItem.findMany({ where: { contractId, id: { in: ids } }, select: SHOWN })
  return rows.map((row) => ({ ...row, origin: originOf(row.origin) }))
}

export type NewItem = Item & { contractId: string; at: Instant; by: string }

export async function insertItem(tx: Tx, { at, by, origin, ...item }: NewItem): Promise<void> {
  await tx.custodyItem.createMany({
    data: [{ ...item, origin: originText(origin), visibility: 'shared', recordedAt: dateOf(at), recordedBy: by }],
  })
}

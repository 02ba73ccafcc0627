import type { ContractContext } from '@/lib/platform/server/operation'
import type { Item } from '../item'
import type { Ledger } from '../ledger'
import type { Place } from '../place'
import { findItems } from '../store/items'
import { listMovementsOf } from '../store/movements'
import { findPlaces } from '../store/places'

/**
 * An item of the own book, followed by the one that it was copied from; empty when there is none. A party keeps its own
 * book: items of another party are not found in it.
 */
export async function ownItems({ tx, contract }: ContractContext, itemId: string): Promise<Item[]> {
  const found = await findItems(tx, contract.id, [itemId])
  const [item] = found.filter(({ partyId }) => partyId === contract.partyId)
  if (item?.origin.kind !== 'copied') return item ? [item] : []
  return [item, ...(await findItems(tx, contract.id, [item.origin.fromItemId]))]
}

/** These items with all their entries, and every place that they name. */
export async function bookOf(
  { tx, contract }: ContractContext,
  items: readonly Item[],
  ends: readonly Place[] = [],
): Promise<Ledger> {
  const ids = items.map(({ id }) => id)
  const movements = await listMovementsOf(tx, contract.id, ids)
  const known = new Set(ends.map(({ id }) => id))
  const named = movements.flatMap(({ fromPlaceId, toPlaceId }) => [fromPlaceId, toPlaceId])
  const others = [...new Set(named)].filter((id) => !known.has(id))
  const places = [...ends, ...(await findPlaces(tx, contract.id, others))]
  return { items, places, movements }
}

import type { ContractContext } from '@/lib/platform/server/operation'
import type { Movement } from '../../movement'
import type { Place } from '../../place'
import { findItems } from '../../store/items'
import { listCorrections, listNumbers } from '../../store/movements'

/** The entries with the names of what they speak of, which entry each corrects, and by which one it was corrected. */
export async function namedEntries(
  { tx, contract }: ContractContext,
  page: readonly Movement[],
  places: readonly Place[],
) {
  const items = await findItems(tx, contract.id, [...new Set(page.map(({ itemId }) => itemId))])
  const correctedBy = await listCorrections(tx, contract.id, page)
  const corrected = page.flatMap(({ correctsId }) => correctsId ?? [])
  const numbers = await listNumbers(tx, contract.id, corrected)
  const nameOf = (placeId: string) => places.find(({ id }) => id === placeId)?.name ?? ''
  return page.map(({ partyId, recordedBy: _, correctsId, ...movement }) => {
    const item = items.find(({ id }) => id === movement.itemId)
    return {
      ...movement,
      itemName: item?.name ?? '',
      medium: item?.medium ?? '',
      important: item?.important ?? '',
      from: nameOf(movement.fromPlaceId),
      to: nameOf(movement.toPlaceId),
      correctsSeq: numbers.get(correctsId ?? ''),
      correctedBySeq: correctedBy.get(movement.id),
      isOwn: partyId === contract.partyId,
    }
  })
}

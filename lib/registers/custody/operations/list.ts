import { civilDateAt } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { bindingDocuments } from '@/lib/registers/roster/operations/rosters'
import { isGranted, permitted } from '@/lib/rules/access/standing'
import type { Movement } from '../movement'
import type { Place } from '../place'
import { listInput } from '../schema'
import { listHeld } from '../store/held'
import { findItems } from '../store/items'
import { listCorrections, listMovements, listNumbers } from '../store/movements'
import { listPlaces } from '../store/places'
import { handlersNow } from './handlers'

const PAGE = 50
const MOST_HELD = 500
const ACTS = [
  'custody.name_place',
  'custody.record_item',
  'custody.record_movement',
  'custody.correct_movement',
] as const

/** What each place holds, and the entries of the book, newest first, fifty a page; with what an entry form may offer. */
export const listCustody = defineOperation({
  name: 'custody.list',
  input: listInput,
  async run(context, { before, at }) {
    const { tx, contract, standing, now } = context
    const documents = await bindingDocuments(tx, contract.id, civilDateAt(now))
    const heldAt = at !== undefined && at < now ? at : now
    const held = await listHeld(tx, contract.id, heldAt, MOST_HELD + 1)
    const movements = await listMovements(tx, contract.id, { before, size: PAGE + 1 })
    const places = await listPlaces(tx, contract.id)
    const page = movements.slice(0, PAGE)
    return done({
      /** The instant that `held` speaks of; what is to come is not in any book. */
      at: heldAt,
      rules: documents.map(({ document, edition }) => ({ document, ...edition.custody })),
      places: places.map(({ partyId, ...place }) => ({ ...place, isOwn: partyId === contract.partyId })),
      held: held.slice(0, MOST_HELD).map(({ partyId, ...line }) => ({ ...line, isOwn: partyId === contract.partyId })),
      isHeldCut: held.length > MOST_HELD,
      movements: await shown(context, page, places),
      next: movements.length > PAGE ? page.at(-1)?.seq : undefined,
      handlers: isGranted('custody.record_movement', standing) ? await handlersNow(context, documents) : [],
      can: permitted(ACTS, standing),
    })
  },
})

/** The entries with the names of what they speak of, which entry each corrects, and by which one it was corrected. */
async function shown({ tx, contract }: ContractContext, page: readonly Movement[], places: readonly Place[]) {
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

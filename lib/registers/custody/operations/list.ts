import { civilDateAt } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { bindingDocuments } from '@/lib/registers/roster/operations/rosters'
import { isGranted, permitted } from '@/lib/rules/access/standing'
import { listInput } from '../schema'
import { listHeld } from '../store/held'
import { listMovements } from '../store/movements'
import { listPlaces } from '../store/places'
import { handlersNow } from './handlers'
import { namedEntries } from './reading/named'

const PAGE = 50
const MOST_HELD = 500
const ACTS = [
  'custody.name_place',
  'custody.record_item',
  'custody.record_movement',
  'custody.correct_movement',
  'custody.export',
] as const

/** What each place holds, and the entries of the book, newest first, fifty a page; with what an entry form may offer. */
export const listCustody = defineOperation({
  name: 'custody.list',
  input: listInput,
  async run(context, { before, at }) {
    const { tx, contract, standing, now } = context
    const binding = await bindingDocuments(tx, contract.id, civilDateAt(now))
    const documents = binding.filter(({ edition }) => edition.custody)
    const heldAt = at !== undefined && at < now ? at : now
    const held = await listHeld(tx, contract.id, heldAt, MOST_HELD + 1)
    const movements = await listMovements(tx, contract.id, { before, size: PAGE + 1 })
    const places = await listPlaces(tx, contract.id)
    const page = movements.slice(0, PAGE)
    return done({
      /** The instant that `held` speaks of; what is to come is not in any book. */
      at: heldAt,
      /** Of the documents that ask for the book; without any, nothing is entered. */
      rules: documents.flatMap(({ document, edition }) => (edition.custody ? [{ document, ...edition.custody }] : [])),
      places: places.map(({ partyId, ...place }) => ({ ...place, isOwn: partyId === contract.partyId })),
      held: held.slice(0, MOST_HELD).map(({ partyId, ...line }) => ({ ...line, isOwn: partyId === contract.partyId })),
      isHeldCut: held.length > MOST_HELD,
      movements: await namedEntries(context, page, places),
      next: movements.length > PAGE ? page.at(-1)?.seq : undefined,
      handlers: isGranted('custody.record_movement', standing) ? await handlersNow(context, documents) : [],
      can: permitted(ACTS, standing),
    })
  },
})

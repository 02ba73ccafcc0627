import type { Finding } from '@/lib/kernel/refusal'
import { invalid, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import { findAuthorityName } from '@/lib/registers/papers/store/parties'
import { STANDING_NAMES } from '../labels'
import { type MovementAct, ROUTES } from '../movement'
import { isHolding, type Place, type PlaceKind, type StandingKind } from '../place'
import { findPlaces, findStandingPlace, insertPlace } from '../store/places'

type Way = { act: MovementAct; fromPlaceId?: string; toPlaceId?: string }
export type Ends = { from: Place; to: Place }

/**
 * The two places of a movement: those named, which must be of the own book, and where an act has an end of itself (the
 * authority, making, destruction) that one. The book must be locked.
 */
export async function endsOf(context: ContractContext, way: Way): Promise<Result<Ends>> {
  const { tx, contract } = context
  const route = ROUTES[way.act]
  const missing = [
    ...missingEnd('fromPlaceId', route.from, way.fromPlaceId, '移動元を選んでください。'),
    ...missingEnd('toPlaceId', route.to, way.toPlaceId, '移動先を選んでください。'),
  ]
  if (missing.length > 0) return invalid(...missing)
  const ids = [way.fromPlaceId, way.toPlaceId].flatMap((id) => id ?? [])
  const named = (await findPlaces(tx, contract.id, ids)).filter(({ partyId }) => partyId === contract.partyId)
  const from = await endOf(context, named, route.from, way.fromPlaceId)
  const to = await endOf(context, named, route.to, way.toPlaceId)
  return from && to ? done({ from, to }) : notFound()
}

function missingEnd(path: string, kinds: readonly PlaceKind[], id: string | undefined, message: string): Finding[] {
  return id === undefined && standingKind(kinds) === undefined ? [{ level: 'refuse', path, message }] : []
}

/** The end that an act has of itself. */
function standingKind([kind]: readonly PlaceKind[]): StandingKind | undefined {
  return kind === undefined || isHolding(kind) ? undefined : kind
}

async function endOf(
  context: ContractContext,
  named: readonly Place[],
  kinds: readonly PlaceKind[],
  id: string | undefined,
): Promise<Place | undefined> {
  const kind = standingKind(kinds)
  if (id !== undefined || kind === undefined) return named.find((place) => place.id === id)
  return standingPlace(context, kind)
}

/** Written the first time that something goes that way. */
async function standingPlace(context: ContractContext, kind: StandingKind): Promise<Place> {
  const { tx, contract, actor, now, newId } = context
  const there = await findStandingPlace(tx, contract.id, contract.partyId, kind)
  if (there) return there
  const authority = kind === 'authority' ? await findAuthorityName(tx, contract.id) : ''
  const name = authority || STANDING_NAMES[kind]
  const place: Place = { id: newId(), partyId: contract.partyId, kind, name, storage: '' }
  await insertPlace(tx, { ...place, contractId: contract.id, at: now, by: actor.accountId })
  return place
}

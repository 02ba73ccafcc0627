import { dateOf, type Instant } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { Place, PlaceKind, StandingKind } from '../place'

const MOST_PLACES = 1000
const SHOWN = { id: true, partyId: true, kind: true, name: true, storage: true } as const
type Row = Omit<Place, 'kind'> & { kind: string }

function placeOf(row: Row): Place {
  return { ...row, kind: row.kind as PlaceKind }
}

/** The places of the contract, in the order of their names. */
export async function listPlaces(tx: Tx, contractId: string): Promise<Place[]> {
  const rows = await tx.custodyPlace.findMany({
    where: { contractId },
    select: SHOWN,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_PLACES,
  })
  return rows.map(placeOf)
}

export async function findPlaces(tx: Tx, contractId: string, ids: string[]): Promise<Place[]> {
  if (ids.length === 0) return []
  const rows = await tx.custodyPlace.findMany({ where: { contractId, id: { in: ids } }, select: SHOWN })
  return rows.map(placeOf)
}

export async function findNamedPlace(tx: Tx, contractId: string, place: Omit<Place, 'id'>): Promise<Place | undefined> {
  const row = await tx.custodyPlace.findFirst({ where: { contractId, ...place }, select: SHOWN })
  return row ? placeOf(row) : undefined
}

/** The one place of its kind that this party's book ends at, or undefined while nothing went that way. */
export async function findStandingPlace(
  tx: Tx,
  contractId: string,
  partyId: string,
  kind: StandingKind,
): Promise<Place | undefined> {
  const row = await tx.custodyPlace.findFirst({ where: { contractId, partyId, kind }, select: SHOWN })
  return row ? placeOf(row) : undefined
}

export type NewPlace = Place & { contractId: string; at: Instant; by: string }

export async function insertPlace(tx: Tx, { at, by, ...place }: NewPlace): Promise<void> {
  await tx.custodyPlace.createMany({
    data: [{ ...place, visibility: 'shared', recordedAt: dateOf(at), recordedBy: by }],
  })
}

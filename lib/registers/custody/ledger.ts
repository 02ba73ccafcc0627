import type { Instant } from '@/lib/kernel/instant'
import type { Item } from './item'
import type { Movement } from './movement'
import { isHolding, type Place } from './place'

/** The book, or the part of it that a question needs: some items with all their movements, and the places these name. */
export type Ledger = {
  items: readonly Item[]
  places: readonly Place[]
  movements: readonly Movement[]
}

/** What counts in the sums. */
export type Counted = Pick<Movement, 'id' | 'itemId' | 'fromPlaceId' | 'toPlaceId' | 'quantity' | 'happenedAt'> & {
  /** Among entries of one instant: the place in the book of the entry, or of the first one that it corrects. */
  rank: number
}

/** How much of an item is at a place; below zero at the sources, so that all places of an item sum up to zero. */
export type Balance = { itemId: string; placeId: string; quantity: number }

/** The entries that count, in the order in which things happened: corrected ones have given way to their corrections. */
export function counted(ledger: Ledger): Counted[] {
  const corrected = new Set(ledger.movements.flatMap(({ correctsId }) => correctsId ?? []))
  const byId = new Map(ledger.movements.map((movement) => [movement.id, movement]))
  return ledger.movements
    .filter(({ id, act }) => act !== 'void' && !corrected.has(id))
    .map((movement) => ({ ...movement, rank: rankOf(movement, byId) }))
    .sort(inOrder)
}

/** A correction keeps the place of the entry that it corrects among those of the same instant. */
export function rankOf(movement: Pick<Movement, 'seq' | 'correctsId'>, byId: ReadonlyMap<string, Movement>): number {
  const earlier = movement.correctsId === undefined ? undefined : byId.get(movement.correctsId)
  return earlier ? rankOf(earlier, byId) : movement.seq
}

function inOrder(a: Counted, b: Counted): number {
  if (a.happenedAt !== b.happenedAt) return a.happenedAt < b.happenedAt ? -1 : 1
  return a.rank - b.rank
}

/** What is where at an instant (all of it, when none is given), by what is known today. Places with nothing are left out. */
export function balances(ledger: Ledger, at?: Instant): Balance[] {
  const sums = new Map<string, Balance>()
  for (const movement of counted(ledger)) {
    if (at !== undefined && movement.happenedAt > at) break
    add(sums, movement.itemId, movement.fromPlaceId, -movement.quantity)
    add(sums, movement.itemId, movement.toPlaceId, movement.quantity)
  }
  return [...sums.values()].filter(({ quantity }) => quantity !== 0)
}

/** How much of an item is at a place at an instant. */
export function quantityAt(ledger: Ledger, itemId: string, placeId: string, at: Instant): number {
  const there = balances(ledger, at).find((balance) => balance.itemId === itemId && balance.placeId === placeId)
  return there?.quantity ?? 0
}

/** How much of an item the contractor's side holds at an instant, at all its places together. */
export function heldAt(ledger: Ledger, itemId: string, at: Instant): number {
  const holding = new Set(ledger.places.filter(({ kind }) => isHolding(kind)).map(({ id }) => id))
  return balances(ledger, at)
    .filter((balance) => balance.itemId === itemId && holding.has(balance.placeId))
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

export type Shortfall = { movement: Counted; placeId: string; quantity: number }

/**
 * The first instant at which more would have left a place than was there, or undefined. Origin has no bottom, and neither
 * has the authority for what it gave out; of what was made here it can only give back what it got.
 */
export function firstShortfall(ledger: Ledger, entries: readonly Counted[]): Shortfall | undefined {
  const places = new Map(ledger.places.map((place) => [place.id, place]))
  const items = new Map(ledger.items.map((item) => [item.id, item]))
  const sums = new Map<string, Balance>()
  for (const movement of [...entries].sort(inOrder)) {
    const left = add(sums, movement.itemId, movement.fromPlaceId, -movement.quantity)
    add(sums, movement.itemId, movement.toPlaceId, movement.quantity)
    const isBottomless = isSource(places.get(movement.fromPlaceId), items.get(movement.itemId))
    if (left < 0 && !isBottomless) return { movement, placeId: movement.fromPlaceId, quantity: left }
  }
  return undefined
}

function isSource(place: Place | undefined, item: Item | undefined): boolean {
  return place?.kind === 'origin' || (place?.kind === 'authority' && item?.origin.kind === 'received')
}

function add(sums: Map<string, Balance>, itemId: string, placeId: string, quantity: number): number {
  const key = `${itemId} ${placeId}`
  const sum = sums.get(key) ?? { itemId, placeId, quantity: 0 }
  sum.quantity += quantity
  sums.set(key, sum)
  return sum.quantity
}

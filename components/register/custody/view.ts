import type { Instant } from '@/lib/kernel/instant'
import type { Movement } from '@/lib/registers/custody/movement'
import type { NamedKind, PlaceKind } from '@/lib/registers/custody/place'
import type { CustodyRules } from '@/lib/rules/clauses/clause'

/** So much of an item at a place. */
export type HeldView = {
  itemId: string
  itemName: string
  medium: string
  important: string
  placeId: string
  placeName: string
  placeKind: NamedKind
  storage: string
  quantity: number
  lastCameAt: Instant
  isOwn: boolean
}

export type PlaceView = { id: string; kind: PlaceKind; name: string; storage: string; isOwn: boolean }

/** An entry of the book as it is shown: names in place of ids, and which entry corrects which. */
export type EntryView = Omit<Movement, 'partyId' | 'recordedBy' | 'correctsId'> & {
  itemName: string
  medium: string
  important: string
  from: string
  to: string
  correctsSeq?: number
  correctedBySeq?: number
  isOwn: boolean
}

/** What an entry form needs to know of the book. */
export type EntryOffer = {
  rules: CustodyRules[]
  /** The own places only: a party writes in its own book. */
  places: PlaceView[]
  held: HeldView[]
  /** Names on the roster in force now. */
  handlers: string[]
  /** The door's clock when the page was drawn. */
  now: Instant
  /** The printed word for the authority, whom a deviation is shown to at once. */
  authority: string
}

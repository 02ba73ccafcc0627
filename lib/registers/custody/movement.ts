import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import type { PlaceKind } from './place'

/** What happens to a thing of the book. */
export const MOVEMENT_ACTS = ['receive', 'make', 'copy', 'move', 'take_out', 'bring_back', 'return', 'dispose'] as const
export type MovementAct = (typeof MOVEMENT_ACTS)[number]

const HELD = ['own', 'person_outside', 'subcontractor'] as const
const OUTSIDE = ['person_outside', 'subcontractor'] as const

/** From which kinds of place to which an act goes. What is not in it cannot be recorded under that name. */
export const ROUTES: Record<MovementAct, { from: readonly PlaceKind[]; to: readonly PlaceKind[] }> = {
  receive: { from: ['authority'], to: HELD },
  make: { from: ['origin'], to: HELD },
  copy: { from: ['origin'], to: HELD },
  move: { from: ['own'], to: ['own'] },
  take_out: { from: HELD, to: OUTSIDE },
  bring_back: { from: OUTSIDE, to: ['own'] },
  return: { from: HELD, to: ['authority'] },
  dispose: { from: HELD, to: ['destroyed'] },
}

/** The row of an approved plan under which something was returned or destroyed. */
export type PlanRow = { paperId: string; version: number; rowId: string }

/** An entry as it stands in the book: so much of an item from one place to another, by whom, when, recorded by whom, when. */
export type Movement = {
  id: string
  partyId: string
  /** Grows within the contract in the order of recording. */
  seq: number
  itemId: string
  /** void: a correction that says that the corrected entry never happened. */
  act: MovementAct | 'void'
  fromPlaceId: string
  toPlaceId: string
  /** Whole pieces, at least one. */
  quantity: number
  happenedAt: Instant
  happenedBy: string
  recordedAt: Instant
  recordedBy: string
  recordedByName: string
  reason: string
  /** What it broke; empty for a regular entry. Fixed when it is recorded: nothing later makes it another. */
  deviation: Finding[]
  plan?: PlanRow
  /** The entry that this one takes the place of. The other stays in the book and no longer counts. */
  correctsId?: string
}

/** What somebody says has happened. */
export type StatedMovement = Pick<
  Movement,
  'itemId' | 'fromPlaceId' | 'toPlaceId' | 'quantity' | 'happenedAt' | 'happenedBy' | 'reason'
> & {
  act: MovementAct
  recordedAt: Instant
  /** It broke a rule, and that is to be recorded as what it is. */
  deviation: boolean
  /** Under which row of a plan; without it the first one that covers it counts. */
  planRowId?: string
  correctsId?: string
}

/** What may be written: everything but the ids and who recorded it. */
export type NewMovement = Pick<
  Movement,
  | 'itemId'
  | 'act'
  | 'fromPlaceId'
  | 'toPlaceId'
  | 'quantity'
  | 'happenedAt'
  | 'happenedBy'
  | 'reason'
  | 'deviation'
  | 'plan'
  | 'correctsId'
>

/**
 * When it happened, as it counts. A time is stated to the minute, and the minute that is running means now: a plan that was
 * approved some seconds ago is in force, and so is the order of two entries of one minute.
 */
export function momentMeant(happenedAt: Instant, now: Instant): Instant {
  const isRunningMinute = happenedAt.endsWith(':00.000Z') && happenedAt.slice(0, 16) === now.slice(0, 16)
  return isRunningMinute ? now : happenedAt
}

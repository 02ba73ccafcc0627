import { type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import { decideCorrection, decideMovement } from '../decision'
import { correctionText, reasonText } from '../labels'
import type { Ledger } from '../ledger'
import { type MovementAct, momentMeant, type StatedMovement } from '../movement'
import { BOOK_NOT_ASKED } from '../regime'
import type { Ends } from './ends'
import { regimesFor } from './regimes'
import { type Recorded, writeMovement } from './write'

/** A statement as it comes in, about an item of the book. */
export type Statement = Pick<StatedMovement, 'quantity' | 'happenedAt' | 'happenedBy' | 'deviation' | 'planRowId'> & {
  itemId: string
  act: MovementAct
  exception: string
  reason: string
  /** Why an earlier entry is corrected by it, and which. */
  corrects?: { id: string; seq: number; why: string }
}

/** Judges a statement against the locked book and appends it; refused ones write nothing. */
export async function recordStatement(
  context: ContractContext,
  ledger: Ledger,
  ends: Ends,
  { exception, reason, corrects, ...statement }: Statement,
): Promise<Result<Recorded & { notes: Finding[] }>> {
  const { act } = statement
  const happenedAt = momentMeant(statement.happenedAt, context.now)
  const stated: StatedMovement = {
    ...statement,
    happenedAt,
    fromPlaceId: ends.from.id,
    toPlaceId: ends.to.id,
    reason: reasonText(exception, reason),
    recordedAt: context.now,
    correctsId: corrects?.id,
  }
  const regimes = await regimesFor(context, { happenedAt, needsPlans: act === 'return' || act === 'dispose' })
  if (regimes.length === 0) return invalid(BOOK_NOT_ASKED)
  const decided = corrects ? decideCorrection(ledger, stated, regimes) : decideMovement(ledger, stated, regimes)
  if (!decided.ok) return decided
  const { movement, notes } = decided.value
  const itemName = ledger.items.find(({ id }) => id === statement.itemId)?.name ?? ''
  const kept = corrects ? { ...movement, reason: correctionText(movement.reason, corrects.why) } : movement
  const recorded = await writeMovement(context, kept, { itemName, ...ends, corrects: corrects?.seq })
  return done({ ...recorded, notes })
}

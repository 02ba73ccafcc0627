import type { ContractContext, Entry } from '@/lib/platform/server/operation'
import { askForDuties } from '@/lib/registers/duties/operations/ask-for-refresh'
import { ACT_WORDS } from '../labels'
import type { Movement, NewMovement } from '../movement'
import type { Place } from '../place'
import { nextSeq } from '../store/lock'
import { appendMovement } from '../store/movements'

/** What an act on the book answers, and what its entry in the record says. */
export type Recorded = {
  movementId: string
  seq: number
  itemId: string
  itemName: string
  act: Movement['act']
  quantity: number
  from: string
  to: string
  happenedAt: string
  happenedBy: string
  isDeviation: boolean
  /** The clauses that a deviation broke. */
  clauses: string[]
  /** The number of the entry that was corrected. */
  corrects?: number
}

type Names = { itemName: string; from: Place; to: Place; corrects?: number }

/** Appends what was decided, under the lock, with the door's clock and the account. */
export async function writeMovement(
  context: ContractContext,
  decided: Omit<NewMovement, 'act'> & Pick<Movement, 'act'>,
  { itemName, from, to, corrects }: Names,
): Promise<Recorded> {
  const { tx, contract, actor, now, newId } = context
  const seq = await nextSeq(tx, contract.id, contract.partyKind !== 'subcontractor')
  const movement: Movement = {
    ...decided,
    id: newId(),
    partyId: contract.partyId,
    seq,
    recordedAt: now,
    recordedBy: actor.accountId,
    recordedByName: actor.personName,
  }
  await appendMovement(tx, { ...movement, contractId: contract.id })
  // Work under a plan is a fact from which duties follow.
  if (movement.plan || movement.correctsId) await askForDuties(context, contract.id)
  const { itemId, act, quantity, happenedAt, happenedBy, deviation } = movement
  const clauses = [...new Set(deviation.flatMap(({ clause }) => clause ?? []))]
  return {
    ...{ movementId: movement.id, seq, itemId, itemName, act, quantity, from: from.name, to: to.name },
    ...{ happenedAt, happenedBy, isDeviation: deviation.length > 0, clauses, corrects },
  }
}

/** One sentence for both sides: what, how much, from where to where; a deviation says that it is one. */
export function entryOf(recorded: Recorded): Entry {
  const { itemName, act, quantity, from, to, isDeviation, clauses, corrects } = recorded
  const mark = isDeviation ? `【逸脱 ${clauses.join('、')}】` : ''
  const what = `「${itemName}」${quantity}点を${ACT_WORDS[act]}（${from}から${to}へ）`
  const sentence =
    corrects === undefined
      ? what
      : act === 'void'
        ? `台帳の第${corrects}号「${itemName}」${quantity}点の記録を取り消し`
        : `台帳の第${corrects}号を訂正：${what}`
  return { subject: `${mark}${sentence}`, details: recorded, visibility: 'shared' }
}

import type { Instant } from '@/lib/kernel/instant'
import { isInForce, NAMED_LATER, type Party } from './parties'

/** A party as screens show it. `memberCount`: people who read the contract for it. */
export function partyView(party: Party, memberCount: number, now: Instant) {
  const { id, organisationName, kind, parentId, fromAt, untilAt } = party
  return {
    id,
    organisationName,
    kind,
    parentId,
    fromAt,
    untilAt,
    memberCount,
    isInForce: isInForce({ fromAt, untilAt }, now),
    /** Its end can be set: it was named later than the two sides, and its time is not over. */
    mayEnd: NAMED_LATER.some((named) => named === kind) && (untilAt === undefined || untilAt > now),
  }
}

export type PartyView = ReturnType<typeof partyView>

import type { CivilDate } from '@/lib/kernel/civil-date'

type Pinned = { document: string; fromOn: string }

/**
 * Of the documents pinned to a contract, each in the edition that binds on that day: the one pinned last of those that had
 * begun. What happened before the first edition began is judged by that first one: the contract has no other measure.
 * Expects the newest start first.
 */
export function editionsOn<P extends Pinned>(pinned: readonly P[], day: CivilDate): P[] {
  return [...Map.groupBy(pinned, ({ document }) => document).values()].flatMap(
    (editions) => editions.find(({ fromOn }) => fromOn <= day) ?? editions.at(-1) ?? [],
  )
}

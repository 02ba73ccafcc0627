import type { Refusal } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'
import type { Call } from '@/lib/platform/server/door'
import type { Runtime } from '@/lib/platform/server/runtime'
import { exportCustodyEntries } from '@/lib/registers/custody/operations/reading/export'
import { custodyRow } from '@/lib/registers/exports/operations/prints/custody'
import { factRow } from '@/lib/registers/exports/operations/prints/facts'
import type { Plan } from '@/lib/registers/exports/operations/prints/plan'
import { recordRow } from '@/lib/registers/exports/operations/prints/record'
import { exportFactEntries } from '@/lib/registers/facts/operations/export'
import type { BookPlace } from '@/lib/registers/facts/store'
import { exportRecordEntries } from '@/lib/registers/record/operations/export'

type Door = Runtime['door']
/** A book that is read up to where it reached. */
export type Stretch = Exclude<Plan, { of: 'rows' }>

/** Whoever asked may no longer read what is being drawn. */
export class RightLost extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind)
  }
}

/** The rows of a book up to where it reached, a thousand at a time, each page in a transaction of its own. */
export async function* rowsOf(door: Door, call: Call, plan: Stretch): AsyncGenerator<string[]> {
  const asker = asAsker(call)
  const { until } = plan
  switch (plan.of) {
    case 'record':
      return yield* paged(0, recordRow, async (after) =>
        allowed(await door.perform(exportRecordEntries, { after, until }, asker)),
      )
    case 'custody':
      return yield* paged(0, custodyRow, async (after) =>
        allowed(await door.perform(exportCustodyEntries, { after, until }, asker)),
      )
    case 'facts':
      return yield* paged(undefined as BookPlace | undefined, factRow, async (after) =>
        allowed(await door.perform(exportFactEntries, { after, until }, asker)),
      )
  }
}

type Page<Entry, Place> = { entries: readonly Entry[]; next?: Place }

async function* paged<Entry, Place>(
  start: Place | undefined,
  rowOf: (entry: Entry) => string[],
  read: (after: Place | undefined) => Promise<Page<Entry, Place>>,
): AsyncGenerator<string[]> {
  let [after, isFirst] = [start, true]
  while (isFirst || after !== undefined) {
    const page: Page<Entry, Place> = await read(after)
    for (const entry of page.entries) yield rowOf(entry)
    after = page.next
    isFirst = false
  }
}

/** The same call in the name of who asked for the export. */
export function asAsker(call: Call): Call {
  return { ...call, forAsker: true }
}

/** What was answered; throws `RightLost` where the person may not have it, and anything else as a fault of ours. */
export function allowed<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  const { kind } = result.refusal
  if (LOST.includes(kind)) throw new RightLost(result.refusal)
  throw new Error(`export: ${kind}`)
}

/** How the door tells somebody who may not, or no longer. */
const LOST: Refusal['kind'][] = ['signed_out', 'not_allowed', 'not_found']

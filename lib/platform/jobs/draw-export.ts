import type { Refusal } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'
import type { FileFolder } from '@/lib/platform/files/folder'
import { type Register, registerPieces } from '@/lib/platform/pdf/register/register'
import type { Call } from '@/lib/platform/server/door'
import type { Runtime } from '@/lib/platform/server/runtime'
import { exportCustodyEntries } from '@/lib/registers/custody/operations/reading/export'
import { RIGHT_LOST } from '@/lib/registers/exports/labels'
import { failExport, getExportPlan, keepExportFile, keepProgress } from '@/lib/registers/exports/operations/drawing'
import { custodyRow } from '@/lib/registers/exports/operations/prints/custody'
import { factRow } from '@/lib/registers/exports/operations/prints/facts'
import type { Plan } from '@/lib/registers/exports/operations/prints/plan'
import { recordRow } from '@/lib/registers/exports/operations/prints/record'
import { exportFactEntries } from '@/lib/registers/facts/operations/export'
import type { BookPlace } from '@/lib/registers/facts/store'
import { exportRecordEntries } from '@/lib/registers/record/operations/export'

type Door = Runtime['door']
type Place = { door: Door; files: FileFolder; call: Call; exportId: string }

const MOST_BYTES = 2 ** 31
/** So often the progress is written down. */
const EVERY_MS = 300

/** Whoever asked may no longer read what is being drawn. */
class RightLost extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind)
  }
}

/**
 * Draws an asked register, page by page into a file, and keeps its hash through the door. What is read is read in the name of who
 * asked for it: the system itself sees more. A try that was broken off leaves nothing, and the next one begins anew.
 */
export async function drawExport(
  { door }: Pick<Runtime, 'door'>,
  files: FileFolder,
  call: Call,
  { exportId }: { exportId: string },
): Promise<void> {
  const place = { door, files, call, exportId }
  const begun = await door.perform(keepProgress, { exportId, rowsDone: 0 }, call)
  // A conflict: an earlier try came to an end after all.
  if (!begun.ok && begun.refusal.kind === 'conflict') return
  expectDone(begun)
  try {
    const { plan } = allowed(await door.perform(getExportPlan, { exportId }, asAsker(call)))
    await drawn(place, plan)
  } catch (thrown) {
    if (!(thrown instanceof RightLost)) throw thrown
    expectDone(await door.perform(failExport, { exportId, reason: RIGHT_LOST }, call))
  }
}

async function drawn({ door, files, call, exportId }: Place, plan: Plan): Promise<void> {
  const progress = progressOf({ door, call, exportId })
  let broken: unknown
  // The folder answers a body that breaks off like one that a browser broke off; here it is known why it did.
  async function* body(): AsyncGenerator<Buffer> {
    try {
      yield* registerPieces(registerOf(plan, (read) => rowsOf(door, call, read), progress.counted))
    } catch (error) {
      broken = error
      throw error
    }
  }
  const received = await files.receive(call.contractId ?? '', body(), MOST_BYTES, exportId)
  if (broken) throw broken
  if (typeof received === 'string') throw new Error(`export: ${received}`)
  const { sha256, sizeBytes } = received
  await received.settle(`${sha256}.export`)
  const kept = await door.perform(keepExportFile, { exportId, sha256, sizeBytes }, call)
  if (!kept.ok && kept.refusal.kind !== 'conflict') expectDone(kept)
}

type Stretch = Exclude<Plan, { of: 'rows' }>

function registerOf(
  plan: Plan,
  read: (plan: Stretch) => AsyncIterable<string[]>,
  counted: (rows: AsyncIterable<string[]> | Iterable<string[]>) => AsyncIterable<string[]>,
): Register {
  if (plan.of !== 'rows') {
    return { ...plan.frame, sections: [{ columns: plan.columns, rows: counted(read(plan)) }] }
  }
  return { ...plan.frame, sections: plan.sections.map(({ rows, ...section }) => ({ ...section, rows: counted(rows) })) }
}

/** The rows of a book up to where it reached, a thousand at a time, each page in a transaction of its own. */
async function* rowsOf(door: Door, call: Call, plan: Stretch): AsyncGenerator<string[]> {
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

/** Counts the rows that go by and writes down how many, in a short transaction of its own. */
function progressOf({ door, call, exportId }: Omit<Place, 'files'>) {
  let [rowsDone, writtenAt] = [0, performance.now()]
  return {
    async *counted(rows: AsyncIterable<string[]> | Iterable<string[]>): AsyncGenerator<string[]> {
      for await (const row of rows) {
        yield row
        rowsDone += 1
        if (performance.now() - writtenAt < EVERY_MS) continue
        writtenAt = performance.now()
        expectDone(await door.perform(keepProgress, { exportId, rowsDone }, call))
      }
    },
  }
}

function asAsker(call: Call): Call {
  return { ...call, forAsker: true }
}

function allowed<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new RightLost(result.refusal)
  return result.value
}

function expectDone(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`export: ${result.refusal.kind}`)
}

import type { Result } from '@/lib/kernel/result'
import type { FileFolder } from '@/lib/platform/files/folder'
import { type Register, registerPieces } from '@/lib/platform/pdf/register/register'
import type { Call } from '@/lib/platform/server/door'
import type { Runtime } from '@/lib/platform/server/runtime'
import { RIGHT_LOST } from '@/lib/registers/exports/labels'
import { failExport } from '@/lib/registers/exports/operations/fail'
import { getExportPlan } from '@/lib/registers/exports/operations/get-plan'
import { keepExportFile } from '@/lib/registers/exports/operations/keep-file'
import { keepProgress } from '@/lib/registers/exports/operations/keep-progress'
import type { Plan } from '@/lib/registers/exports/operations/prints/plan'
import { allowed, asAsker, RightLost, rowsOf, type Stretch } from './export-rows'

type Door = Runtime['door']
type Place = { door: Door; files: FileFolder; call: Call; exportId: string }

const MOST_BYTES = 2 ** 31
/** So often the progress is written down. */
const EVERY_MS = 300

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

function expectDone(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`export: ${result.refusal.kind}`)
}

import { setTimeout as pause } from 'node:timers/promises'
import { dateOf, instantOf } from '@/lib/kernel/instant'
import { fileFolder } from '@/lib/platform/files/folder'
import type { Runtime } from '@/lib/platform/server/runtime'
import { drawExport } from './draw-export'
import { printVersion } from './print-version'
import type { JobKind } from './queue'
import { refreshDutiesOf } from './refresh-duties'

const IDLE_MS = 400
const SWEEP_EVERY_MS = 3_600_000

/** What the worker needs of the runtime. */
export type Workplace = Pick<Runtime, 'door' | 'database' | 'now'> & {
  settings: Pick<Runtime['settings'], 'filesFolder'>
}

type ClaimedJob = { id: string; kind: JobKind; contract_id: string; payload: string }

/** What is done in a moment, and what may take a minute: in lanes of their own, so that nobody waits for a print behind a long register. */
const LANES: readonly (readonly JobKind[])[] = [['print_version', 'refresh_duties'], ['draw_export']]

/** One worker: takes jobs one at a time in each lane, and enters the contract of each through the same door as everybody. */
export async function work(running: Workplace, signal: AbortSignal): Promise<void> {
  await Promise.all([sweepNowAndThen(running, signal), ...LANES.map((kinds) => workIn(kinds, running, signal))])
}

async function workIn(kinds: readonly JobKind[], running: Workplace, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (!(await workOnce(running, kinds))) await rest(IDLE_MS, signal)
  }
}

async function sweepNowAndThen(running: Workplace, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sweep(running)
    await rest(SWEEP_EVERY_MS, signal)
  }
}

/** Ends early where the worker is to stop. */
function rest(ms: number, signal: AbortSignal): Promise<void> {
  return pause(ms, undefined, { signal }).catch(() => undefined)
}

/** Takes away what has had its time: sessions, guesses, and the files of exports. */
export async function sweep({ database, now, settings }: Workplace): Promise<void> {
  await database.$executeRaw`select app.sweep()`
  const files = fileFolder(settings.filesFolder)
  const gone = await database.$queryRaw<{ contract_id: string; sha256: string }[]>`
    select contract_id, sha256 from app.sweep_exports(${dateOf(now())})`
  for (const { contract_id: contractId, sha256 } of gone) await files.dropExport(contractId, sha256)
}

/** Does the next job of these kinds (of any, where none are named), if there is one. A job that fails is tried again later and keeps its error. */
export async function workOnce(running: Workplace, kinds?: readonly JobKind[]): Promise<boolean> {
  const [job] = await running.database.$queryRaw<
    ClaimedJob[]
  >`select id, kind, contract_id, payload from app.claim_job(${kinds ? [...kinds] : null}::text[])`
  if (!job) return false
  let error = ''
  try {
    await perform(running, job)
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message.slice(0, 500) : 'unknown'
    console.error(`${instantOf(new Date())} job ${job.id} (${job.kind}): ${error}`)
  }
  await running.database.$executeRaw`select app.finish_job(${job.id}::uuid, ${error})`
  return true
}

async function perform(running: Workplace, { id, kind, contract_id: contractId, payload }: ClaimedJob): Promise<void> {
  const call = { job: id, contractId }
  const files = fileFolder(running.settings.filesFolder)
  switch (kind) {
    case 'print_version':
      return printVersion(running, files, call, JSON.parse(payload))
    case 'draw_export':
      return drawExport(running, files, call, JSON.parse(payload))
    case 'refresh_duties':
      return refreshDutiesOf(running, call)
  }
}

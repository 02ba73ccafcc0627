import type { Instant } from '@/lib/kernel/instant'
import { conflict } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'

/** The registers that can be taken out as a file. tables: those of one version of a paper. */
export type RegisterName = 'record' | 'custody' | 'facts' | 'roster' | 'clauses' | 'tables'

/** What somebody must be allowed to do who takes the register out: the same as for its tables. */
export function rightOf(register: RegisterName) {
  return register === 'tables' ? 'papers.export' : (`${register}.export` as const)
}

/** waiting: nobody has begun. drawing: the job is at it. ready and failed are the end. */
export const EXPORT_STATES = ['waiting', 'drawing', 'ready', 'failed'] as const
export type ExportState = (typeof EXPORT_STATES)[number]

/** One file holds no more rows, and one side lets no more wait at a time: there is one lane for everybody's. */
export const MOST_ROWS = 100_000
export const MOST_RUNNING = 20

/** For so many days the file is given out; afterwards its row stays. */
export const KEPT_DAYS = 30
const DAY_MS = 86_400_000

const NOT_READY = 'まだできていません。「書き出し」の一覧で進みを確かめてください。'
export const FILE_GONE = `このファイルの保存期間（${KEPT_DAYS}日）は過ぎました。必要なときは、もう一度書き出してください。`

/** An export as its own side sees it. */
export type RegisterExport = {
  id: string
  register: RegisterName
  /** As it was asked with, for asking once more. */
  parameters: Record<string, string>
  title: string
  fileName: string
  state: ExportState
  rowsTotal: number
  rowsDone: number
  askedAt: Instant
  askedByName: string
  finishedAt?: Instant
  sha256?: string
  sizeBytes?: number
  reason: string
  removedAt?: Instant
}

export function isRunning({ state }: Pick<RegisterExport, 'state'>): boolean {
  return state === 'waiting' || state === 'drawing'
}

/** From when on the file is no longer given out; undefined while there is none. */
export function keptUntil({ state, finishedAt }: Pick<RegisterExport, 'state' | 'finishedAt'>): Instant | undefined {
  if (state !== 'ready' || finishedAt === undefined) return undefined
  return new Date(Date.parse(finishedAt) + KEPT_DAYS * DAY_MS).toISOString() as Instant
}

/** Whether the file can still be had. */
export function isKept(asked: Pick<RegisterExport, 'state' | 'finishedAt' | 'removedAt'>, now: Instant): boolean {
  const until = keptUntil(asked)
  return until !== undefined && now < until && asked.removedAt === undefined
}

/** The file of an export, if there is one to be given out. */
export function decideDownload(
  asked: RegisterExport,
  now: Instant,
): Result<{ sha256: string; sizeBytes: number; fileName: string; title: string }> {
  const { state, sha256, sizeBytes, fileName, title, reason } = asked
  if (state === 'failed') return conflict(reason)
  if (sha256 === undefined || sizeBytes === undefined) return conflict(NOT_READY)
  return isKept(asked, now) ? done({ sha256, sizeBytes, fileName, title }) : conflict(FILE_GONE)
}

/** Whether one more may be asked for. */
export function decideAsk(rowsTotal: number, running: number): Result<{ rowsTotal: number }> {
  if (rowsTotal > MOST_ROWS)
    return conflict(`${MOST_ROWS.toLocaleString('ja')}行を超えています。表（Excel・CSV）で出力してください。`)
  if (running >= MOST_RUNNING)
    return conflict(`自らの側の書き出しが${MOST_RUNNING}件待っています。できてから、もう一度求めてください。`)
  return done({ rowsTotal })
}

/** How much of the register is drawn, in whole percent; a register without rows is drawn when it is ready. */
export function percentOf({ state, rowsDone, rowsTotal }: Pick<RegisterExport, 'state' | 'rowsDone' | 'rowsTotal'>) {
  if (state === 'ready') return 100
  return rowsTotal === 0 ? 0 : Math.floor((rowsDone / rowsTotal) * 100)
}

import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a running PostgreSQL wrote about itself: see "postmaster.pid" in its documentation for the lines. */
export type Notice = { pid: number; port: number; isReady: boolean }

export function noticeOf(data: string): Notice | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/**
 * Clears what a killed run left: a server that still runs on these data is shut down, and a notice whose number belongs
 * to nobody or, after a restart of the machine, to some other program is taken away. Call it only while holding the home.
 */
export async function clearRemains(data: string): Promise<void> {
  const notice = noticeOf(data)
  if (!notice) return
  if (isServerOf(notice.pid, data)) await shutDown(notice.pid, data)
  rmSync(join(data, 'postmaster.pid'), { force: true })
}

async function shutDown(pid: number, data: string): Promise<void> {
  // Fast shutdown first; immediate when it hangs, which the write-ahead log mends at the next start.
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    tell(pid, signal)
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (!isServerOf(pid, data)) return
      await pause(50)
    }
  }
}

/** Whether that number is a PostgreSQL server on these data, and not another program that got the number later. */
export function isServerOf(pid: number, data: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(data)
}

/** Linux keeps it in /proc, where slim images need no `ps`. A dead child that nobody collected yet has none. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return process.platform === 'linux' ? '' : spawnSync('ps', ['-o', 'command=', '-p', String(pid)]).stdout.toString()
  }
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended in between, which is what was wanted.
  }
}

import { readFileSync } from 'node:fs'

/** What has to be stopped, newest first, exactly once, whoever asks for it. */
export type Ending = {
  add(stop: () => unknown): void
  run(): Promise<void>
  readonly hasBegun: boolean
}

export function createEnding(): Ending {
  const stops: (() => unknown)[] = []
  let running: Promise<void> | undefined
  return {
    add: (stop) => void stops.push(stop),
    run() {
      running ??= (async () => {
        for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
      })()
      return running
    },
    get hasBegun() {
      return running !== undefined
    },
  }
}

/**
 * Calls back once the npm that started us is gone, even by kill -9. Its shell may stand between and live on, so on Linux
 * the shell's own parent is watched. Looking once a second costs nothing.
 */
export function watchStarter(isGone: () => void): void {
  const shell = process.ppid
  const npm = parentOf(shell)
  setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) isGone()
  }, 1_000).unref()
}

/** The fourth field of /proc/…/stat; the second is the name in brackets. Undefined where there is no /proc. */
function parentOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
  } catch {
    return undefined
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** A program of ours in Node. It never outlives us: see tied.mjs. */
export type Child = {
  /** The code with which it ended, or 1 when a signal ended it. */
  ended: Promise<number>
  /** Asks it to end, and makes it end when it does not within ten seconds. */
  stop(): Promise<void>
}

type Wishes = {
  env: NodeJS.ProcessEnv
  /** Gets what the child prints to its standard output; without it that goes to ours. */
  hear?: (text: string) => void
  /** The same for its error output. */
  hearErrors?: (text: string) => void
}

const TIED = new URL('./tied.mjs', import.meta.url).href
const STOP_MS = 10_000

/** Starts `node …words` in a session of its own, so that Ctrl-C in the terminal reaches us alone. */
export function startChild(words: readonly string[], { env, hear, hearErrors }: Wishes): Child {
  const child = spawn(process.execPath, ['--import', TIED, ...words], {
    env: { ...env, JUNSHU_PARENT: String(process.pid) },
    detached: true,
    stdio: ['ignore', hear ? 'pipe' : 'inherit', hearErrors ? 'pipe' : 'inherit', 'ipc'],
  })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => hear?.(text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => hearErrors?.(text))
  const ended = once(child, 'close').then(([code]) => (code as number | null) ?? 1)
  return { ended, stop: () => stopped(child, ended) }
}

async function stopped(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM')
  const patience = new AbortController()
  const late = pause(STOP_MS, 'late', { signal: patience.signal, ref: false }).catch(() => undefined)
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
  patience.abort()
  await ended
}

/** Starts a child again whenever it ends by itself, at first after a second, then more slowly, at most every half minute. */
export function keepRunning(start: () => Child, report: (line: string) => void): Pick<Child, 'stop'> {
  let isStopping = false
  let current = start()
  const patience = new AbortController()
  void (async () => {
    for (let waitMs = 1_000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
      const code = await current.ended
      if (isStopping) return
      report(`裏方の仕事が止まりました（終了コード ${code}）。${waitMs / 1_000}秒後にやり直します。`)
      await pause(waitMs, undefined, { signal: patience.signal }).catch(() => {})
      if (isStopping) return
      current = start()
    }
  })()
  return {
    stop() {
      isStopping = true
      patience.abort()
      return current.stop()
    },
  }
}

import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

export type Lock = { release(): void }

/**
 * Holds a file so that no other program can, or answers `undefined`. It is SQLite's file lock, which the operating system
 * lets go when the program dies, even by kill -9: no stale file with the number of a process that is long somebody else.
 */
export function openLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive')
    return { release: () => database.close() }
  } catch (reason) {
    database.close()
    if ((reason as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw reason
  }
}

/** Waits until the file is free. */
export async function awaitLock(file: string): Promise<Lock> {
  for (;;) {
    const lock = openLock(file)
    if (lock) return lock
    await pause(200)
  }
}

const SQLITE_BUSY = 5

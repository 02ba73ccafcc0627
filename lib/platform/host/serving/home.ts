import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openLock } from './lock'
import { StartRefusal } from './start-refusal'

/** Who is at home: what a second start tells its user. */
export type Occupant = { pid: number; address?: string }

/** The folder of one installation, held by this program until it is released or ends, however it ends. */
export type Home = {
  folder: string
  /** Leaves word for a second start. */
  announce(occupant: Occupant): void
  release(): void
}

/**
 * Takes hold of a folder; makes it when it is missing. `undefined` when another program holds it.
 * PostgreSQL's own account must be able to walk through, hence the mode; what is secret has a mode of its own.
 */
export function openHome(path: string): Home | undefined {
  const folder = resolve(path)
  createFolder(folder)
  const lock = openLock(join(folder, 'lock'))
  if (!lock) return undefined
  const word = join(folder, 'running.json')
  return {
    folder,
    announce: (occupant) => writeFileSync(word, JSON.stringify(occupant)),
    release() {
      rmSync(word, { force: true })
      lock.release()
    },
  }
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new StartRefusal(
      [
        `${folder} に書き込めません（前に root や別の利用者で起動したときのものかもしれません）。前と同じ利用者で起動するか、フォルダーの所有者を変えるか、JUNSHU_HOME に別のフォルダーを指定してください。`,
        `Cannot write to ${folder}. Start as the account that made it, change its owner, or name another folder in JUNSHU_HOME.`,
      ].join('\n'),
    )
  }
}

/** What the program that holds the folder said of itself; nothing in the first second of its life. */
export function occupantOf(folder: string): Occupant | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as Occupant
  } catch {
    return undefined
  }
}

import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { StartRefusal } from '../serving/start-refusal'
import type { Account } from './account'

/** Where PostgreSQL's parts stand when its account cannot walk to the project, as below root's own home folder. */
const OUTSIDE = '/var/lib/junshu'

/** Whether that account can walk to the folder. Asked of the system itself, which knows more than the nine mode bits. */
function canReach(account: Account | undefined, folder: string): boolean {
  return (
    account === undefined ||
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
  )
}

/**
 * The folder for the database of this home: `postgres` in it, or a reachable one outside that `postgres` then links to,
 * so that the home still leads to everything that belongs to it.
 */
export function databaseFolder(home: string, account: Account | undefined, report: (line: string) => void): string {
  const inside = join(home, 'postgres')
  const found = lstatSync(inside, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) return readlinkSync(inside)
  if (found || canReach(account, home)) return inside
  const outside = join(outsideFolder(), randomBytes(6).toString('hex'))
  symlinkSync(outside, inside)
  report(`データベースの利用者は ${home} に入れないため、データは ${outside} に置きます。`)
  report(`PostgreSQL cannot run as root, and its account cannot reach ${home}: the data is kept in ${outside}.`)
  return outside
}

/** PostgreSQL's own files, or a copy of them that the account can reach. `label` names their version. */
export function reachableBinaries(native: string, label: string, account: Account | undefined): string {
  if (canReach(account, join(native, 'bin'))) return native
  const copy = join(outsideFolder(), label)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${randomBytes(6).toString('hex')}`
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (reason) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another start was faster; its copy is the same.
    if (!existsSync(copy)) throw reason
  }
  return copy
}

/** Takes away a home with all that belongs to it, also what stands outside. */
export function removeHome(home: string): void {
  const inside = join(home, 'postgres')
  if (lstatSync(inside, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const outside = readlinkSync(inside)
    if (dirname(outside) === OUTSIDE) rmSync(outside, { recursive: true, force: true })
  }
  rmSync(home, { recursive: true, force: true })
}

function outsideFolder(): string {
  try {
    mkdirSync(OUTSIDE, { recursive: true })
    chmodSync(OUTSIDE, 0o755)
    return OUTSIDE
  } catch {
    throw new StartRefusal(
      [
        `データベースの利用者が入れない場所（root だけの場所）にあり、${OUTSIDE} も作れません。誰でも入れる場所（例：/srv）に置き直すか、root でない利用者で実行してください。`,
        `The project lies where only root can go, and ${OUTSIDE} cannot be made. Move it to a place others can enter (such as /srv), or run as an ordinary user.`,
      ].join('\n'),
    )
  }
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account'
import { noticeOf } from './remains'

export const SUPERUSER = 'junshu_admin'

/** Where one database server lives and who runs it. */
export type Place = { binaries: string; folder: string; account: Account | undefined }

export const dataOf = (place: Place) => join(place.folder, 'data')
const logOf = (place: Place) => join(place.folder, 'log')

/** Creates the data on the first start. An interrupted creation leaves `data.new`, which the next one replaces. */
export function createData(place: Place, superuserPassword: string): void {
  if (existsSync(dataOf(place))) return
  const unfinished = join(place.folder, 'data.new')
  rmSync(unfinished, { recursive: true, force: true })
  const password = join(place.folder, 'password')
  writeFileSync(password, superuserPassword, { mode: 0o600 })
  own(password, place.account)
  const words = ['--username', SUPERUSER, '--pwfile', password, '--auth', 'scram-sha-256', '--encoding', 'UTF8']
  // The built-in C.UTF-8 sorts alike on every machine and needs no locale of the operating system.
  const locale = ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C', '--data-checksums']
  const made = spawnSync(
    join(place.binaries, 'bin', 'initdb'),
    ['--pgdata', unfinished, ...words, ...locale, '--no-instructions'],
    { ...place.account, cwd: '/', encoding: 'utf8', env: cleanEnvironment() },
  )
  rmSync(password, { force: true })
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? ''}${made.stdout}${made.stderr}`)
  renameSync(unfinished, dataOf(place))
}

/** Makes the folder, closed to all but the account. */
export function createFolder(place: Place): void {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  own(place.folder, place.account)
}

/** A started server: resolves once it takes connections, rejects with the end of its log when it ends before that. */
export async function startServer(place: Place, port: number, flags: readonly string[]): Promise<ChildProcess> {
  const options = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
  ]
  // The log of the run before is kept: it is where a crash is told.
  if (existsSync(logOf(place))) renameSync(logOf(place), `${logOf(place)}.old`)
  const log = openSync(logOf(place), 'a', 0o600)
  const server = spawn(
    join(place.binaries, 'bin', 'postgres'),
    ['-D', dataOf(place), '-p', String(port), ...[...options, ...flags].flatMap((option) => ['-c', option])],
    // A session of its own, so that Ctrl-C in the terminal reaches us alone and we stop things in order.
    { ...place.account, cwd: '/', detached: true, stdio: ['ignore', log, log], env: cleanEnvironment() },
  )
  closeSync(log)
  let failure: Error | undefined
  server.once('error', (reason) => {
    failure = reason
  })
  server.once('exit', () => {
    failure ??= new Error(readFileSync(logOf(place), 'utf8').slice(-2_000))
  })
  while (!failure) {
    const notice = noticeOf(dataOf(place))
    if (notice?.isReady && notice.pid === server.pid) return server
    await pause(20)
  }
  throw failure
}

/** PG… variables of the person's own databases must not reach this one; messages are English so that they can be read. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_)/.test(name))
  return { ...(Object.fromEntries(kept) as NodeJS.ProcessEnv), LC_ALL: 'C' }
}

function own(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid)
}

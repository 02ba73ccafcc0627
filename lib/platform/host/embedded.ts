import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { accountFor } from './postgres/account'
import { nativePostgres } from './postgres/binaries'
import { databaseFolder, reachableBinaries } from './postgres/reach'
import { clearRemains } from './postgres/remains'
import { createData, createFolder, dataOf, type Place, SUPERUSER, startServer } from './postgres/server'
import { anyFreePort, isFree } from './serving/ports'

/** A PostgreSQL of our own, on 127.0.0.1 only. */
export type EmbeddedDatabase = {
  port: number
  /** Address of one of its databases as its superuser. */
  adminUrl(database: string): string
  /** Resolves when the server has ended, whatever the cause. */
  ended: Promise<void>
  /** Shuts it down: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>
}

type Wishes = {
  superuserPassword: string
  /** Settings of PostgreSQL (`fsync=off`), for databases that are thrown away. */
  flags?: readonly string[]
  report?: (line: string) => void
}

const STOP_MS = 15_000

/**
 * Starts the database of a home folder; creates it the first time. The caller holds the home, so whatever still runs on
 * the data is left over from a killed run and is cleared away.
 */
export async function openEmbedded(home: string, wishes: Wishes): Promise<EmbeddedDatabase> {
  const place = placeOf(home, wishes.report ?? (() => {}))
  createFolder(place)
  createData(place, wishes.superuserPassword)
  await clearRemains(dataOf(place))
  const { server, port } = await startSomewhere(place, wishes.flags ?? [])
  const guard = guardOf(server)
  const ended = once(server, 'exit')
    .then(() => guard.kill('SIGKILL'))
    .then(() => undefined)
  return {
    port,
    adminUrl: (database) => `postgresql://${SUPERUSER}:${wishes.superuserPassword}@127.0.0.1:${port}/${database}`,
    ended,
    async stop() {
      server.kill('SIGINT')
      const patience = new AbortController()
      const late = pause(STOP_MS, 'late', { signal: patience.signal, ref: false }).catch(() => undefined)
      if ((await Promise.race([ended, late])) === 'late') server.kill('SIGQUIT')
      patience.abort()
      await ended
    },
  }
}

function placeOf(home: string, report: (line: string) => void): Place {
  const account = accountFor(join(home, 'postgres', 'data'))
  const native = nativePostgres()
  const binaries = reachableBinaries(native.folder, native.label, account)
  return { binaries, folder: databaseFolder(home, account, report), account }
}

/** Keeps the port of the last start while it is free. Between looking and listening somebody may take it: then again. */
async function startSomewhere(place: Place, flags: readonly string[]): Promise<{ server: ChildProcess; port: number }> {
  const note = join(place.folder, 'port')
  for (let attempt = 1; ; attempt++) {
    const last = attempt === 1 ? lastPort(note) : undefined
    const port = last !== undefined && (await isFree(last)) ? last : await anyFreePort()
    try {
      const server = await startServer(place, port, flags)
      writeFileSync(note, String(port))
      return { server, port }
    } catch (reason) {
      // After a kill -9 the last connections take a moment to notice; until then PostgreSQL does not start beside them.
      const mayPass = /could not bind|Address already in use|shared memory block/.test(String(reason))
      if (!mayPass || attempt === 20) throw reason
      await pause(250)
    }
  }
}

function lastPort(note: string): number | undefined {
  try {
    return Number(readFileSync(note, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** A shell that waits on a pipe from us: when we are killed the pipe closes, and it shuts the server down. */
function guardOf(server: ChildProcess): ChildProcess {
  return spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'junshu-guard', String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  })
}

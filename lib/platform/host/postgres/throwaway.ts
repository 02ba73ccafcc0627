import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbeddedDatabase, openEmbedded } from '../embedded'
import { randomPassword } from '../secrets'
import { openHome } from '../serving/home'
import { removeHome } from './reach'
import { clearRemains } from './remains'

/** All throw-away folders stand here under this name, so that those of killed runs are found again. */
const PLACE = '.junshu'
const PREFIX = 'test-'
const YOUNG_MS = 60_000

/** Nothing has to survive, so nothing waits for the disk. */
const IN_A_HURRY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']

export type Throwaway = { database: EmbeddedDatabase; drop(): Promise<void> }

/** A folder nobody else has, to be given up with removeHome. */
export function throwawayFolder(): string {
  return join(PLACE, `${PREFIX}${randomBytes(6).toString('hex')}`)
}

/** A database server of its own that leaves nothing behind; several stand beside each other. */
export async function openThrowaway(): Promise<Throwaway> {
  await sweep()
  const home = openHome(throwawayFolder())
  if (!home) throw new Error('a folder with a random name is taken')
  const database = await openEmbedded(home.folder, { superuserPassword: randomPassword(), flags: IN_A_HURRY })
  return {
    database,
    async drop() {
      await database.stop()
      home.release()
      removeHome(home.folder)
    },
  }
}

/** Takes away what killed runs left. A folder that is held belongs to a run that goes on, and a young one may yet be taken. */
export async function sweep(): Promise<void> {
  const names = existsSync(PLACE) ? readdirSync(PLACE).filter((name) => name.startsWith(PREFIX)) : []
  for (const folder of names.map((name) => join(PLACE, name))) {
    const found = statSync(folder, { throwIfNoEntry: false })
    if (!found || Date.now() - found.mtimeMs < YOUNG_MS) continue
    const home = openHome(folder)
    if (!home) continue
    await clearRemains(join(home.folder, 'postgres', 'data'))
    home.release()
    removeHome(home.folder)
  }
}

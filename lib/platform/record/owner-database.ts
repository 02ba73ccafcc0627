import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { openEmbedded } from '@/lib/platform/host/embedded'
import { accountFor } from '@/lib/platform/host/postgres/account'
import { databaseFolder } from '@/lib/platform/host/postgres/reach'
import { asClient, GATE, urlsOf } from '@/lib/platform/host/roles'
import { openSecrets } from '@/lib/platform/host/secrets'
import { openHome } from '@/lib/platform/host/serving/home'

type Environment = Readonly<Record<string, string | undefined>>

const DATABASE = 'junshu'

/**
 * Does work on the database as its owner: the one that DATABASE_OWNER_URL names, else the embedded one, which is started
 * for the time when it does not run already.
 */
export function withOwner<T>(env: Environment, work: (ownerUrl: string) => Promise<T>): Promise<T> {
  return withDatabase(env, ({ ownerUrl }) => work(ownerUrl))
}

/** The same with the address of the run-time role beside the owner's; empty when DATABASE_OWNER_URL came without DATABASE_URL. */
export async function withDatabase<T>(
  env: Environment,
  work: (urls: { ownerUrl: string; appUrl: string }) => Promise<T>,
): Promise<T> {
  if (env.DATABASE_OWNER_URL) return work({ ownerUrl: env.DATABASE_OWNER_URL, appUrl: env.DATABASE_URL ?? '' })
  const folder = env.JUNSHU_HOME || '.junshu'
  const home = openHome(folder)
  const secrets = openSecrets(home?.folder ?? folder)
  const wishes = { database: DATABASE, ...secrets }
  if (!home) return work(urlsOf(`postgresql://127.0.0.1:${portOfRunning(folder)}/postgres`, wishes))
  try {
    const database = await openEmbedded(home.folder, secrets)
    try {
      return await work(urlsOf(database.adminUrl('postgres'), wishes))
    } finally {
      await database.stop()
    }
  } finally {
    home.release()
  }
}

/** One transaction in the role that sees the organisations and the record: row security holds for the owner too. */
export function asGate<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>, mode = ''): Promise<T> {
  return asClient(ownerUrl, async (client) => {
    await client.query(`begin ${mode}; set local role ${GATE}`)
    const result = await work(client)
    await client.query('commit')
    return result
  })
}

function portOfRunning(folder: string): number {
  const account = accountFor(join(folder, 'postgres', 'data'))
  return Number(
    readFileSync(
      join(
        databaseFolder(folder, account, () => {}),
        'port',
      ),
      'utf8',
    ),
  )
}

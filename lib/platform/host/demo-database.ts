import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbeddedDatabase } from './embedded'
import { applyMigrations } from './migrate'
import { asClient, type DatabaseUrls, prepareDatabase } from './roles'
import type { Secrets } from './secrets'
import { startChild } from './serving/children'
import { StartRefusal } from './serving/start-refusal'

const DATABASE = 'junshu'
const UNFINISHED = 'junshu_new'

/** The folder of an embedded installation, and what its parts need of it. */
export type Installation = { folder: string; files: string; secrets: Secrets; database: EmbeddedDatabase }

/**
 * The installation's database with its schema up to date. The first time the demo story is told into it, under another
 * name that it loses at the end: a database called `junshu` is always whole, and a half-told one is thrown away.
 */
export async function readyDemo(
  installation: Installation,
  seedEnvironment: (urls: DatabaseUrls) => NodeJS.ProcessEnv,
  report: (line: string) => void,
): Promise<DatabaseUrls> {
  const { database, secrets, folder, files } = installation
  const adminUrl = database.adminUrl('postgres')
  const isThere = await asClient(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${UNFINISHED} with (force)`)
    return (await admin.query('select 1 from pg_database where datname = $1', [DATABASE])).rowCount === 1
  })
  if (!isThere) {
    rmSync(files, { recursive: true, force: true })
    report('デモの契約を用意しています（初回だけ）…')
    const urls = await preparedUnder(UNFINISHED, adminUrl, secrets)
    writeFileSync(join(folder, 'demo.txt'), await toldStory(seedEnvironment(urls)))
    await asClient(adminUrl, (admin) => admin.query(`alter database ${UNFINISHED} rename to ${DATABASE}`))
  }
  return preparedUnder(DATABASE, adminUrl, secrets)
}

/** What the seed printed for people to read: the demo accounts. */
export function demoAccounts(folder: string): string {
  const file = join(folder, 'demo.txt')
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : ''
}

async function preparedUnder(database: string, adminUrl: string, secrets: Secrets): Promise<DatabaseUrls> {
  const urls = await prepareDatabase(adminUrl, { database, ...secrets })
  await applyMigrations(urls.ownerUrl)
  return urls
}

async function toldStory(env: NodeJS.ProcessEnv): Promise<string> {
  let printed = ''
  const child = startChild(['--import', 'tsx', 'prisma/seed/run.ts'], {
    env,
    hear: (text) => {
      printed += text
    },
  })
  if ((await child.ended) !== 0) throw new StartRefusal(`${printed}\nデモの契約を用意できませんでした。`)
  return printed
}

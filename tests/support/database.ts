import { randomBytes } from 'node:crypto'
import { asClient, confineDatabase, type DatabaseUrls, OWNER, urlAs, urlsOf } from '@/lib/platform/host/roles'

export const SERVER_VARIABLE = 'JUNSHU_TEST_SERVER'
export const TEMPLATE = 'junshu_template'
export const PASSWORDS = { ownerPassword: 'owner-of-a-test', appPassword: 'run-time-of-a-test' }

/** A database of one test file. `adminUrl`: as superuser, for what no role of the product may do. */
export type TestDatabase = DatabaseUrls & { adminUrl: string; drop(): Promise<void> }

/** The server of this run of the tests, as its superuser. */
export function serverUrl(): string {
  const url = process.env[SERVER_VARIABLE]
  if (!url) throw new Error('no test server: run the tests with tests/vitest.config.ts')
  return url
}

/** A migrated, empty database, copied in a moment. Drop it in afterAll; it goes with the server in any case. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const database = `test_${randomBytes(6).toString('hex')}`
  const adminUrl = urlAs(serverUrl(), { database })
  await asClient(serverUrl(), (admin) => admin.query(`create database ${database} template ${TEMPLATE} owner ${OWNER}`))
  // A copy has the rights inside the template, and none of those on the database itself.
  await asClient(adminUrl, (admin) => confineDatabase(admin, database))
  return {
    ...urlsOf(serverUrl(), { database, ...PASSWORDS }),
    adminUrl,
    drop: async () => {
      await asClient(serverUrl(), (admin) => admin.query(`drop database if exists ${database} with (force)`))
    },
  }
}

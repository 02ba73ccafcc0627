import { applyMigrations } from '@/lib/platform/host/migrate'
import { openThrowaway } from '@/lib/platform/host/postgres/throwaway'
import { prepareDatabase } from '@/lib/platform/host/roles'
import { PASSWORDS, SERVER_VARIABLE, TEMPLATE } from './database'

/**
 * One real PostgreSQL for a whole run of the tests, in a folder of its own that goes with it. It holds a migrated, empty
 * database, of which every test file takes a copy.
 */
export default async function openServer(): Promise<() => Promise<void>> {
  const { database, drop } = await openThrowaway()
  try {
    const { ownerUrl } = await prepareDatabase(database.adminUrl('postgres'), { database: TEMPLATE, ...PASSWORDS })
    await applyMigrations(ownerUrl)
  } catch (reason) {
    await drop()
    throw reason
  }
  process.env[SERVER_VARIABLE] = database.adminUrl('postgres')
  return drop
}

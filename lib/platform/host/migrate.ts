import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { withEngine } from './postgres/schema-engine'
import { asClient, RUN_TIME } from './roles'

export const MIGRATIONS = 'prisma/migrations'

export type Migration = { name: string; sql: string /** SHA-256, as Prisma notes it. */; checksum: string }

export const NO_FILTERS = { externalTables: [], externalEnums: [] }

/**
 * Applies what is missing, as the owner, with Prisma's own engine and without the network. It keeps Prisma's table
 * `_prisma_migrations`, so `npx prisma migrate deploy` on the same files agrees. Answers the names it applied.
 */
export function applyMigrations(ownerUrl: string, folder = MIGRATIONS): Promise<string[]> {
  return asClient(ownerUrl, async (owner) => {
    await owner.query("select pg_advisory_lock(hashtext('junshu migrations'))")
    const applied = await withEngine(ownerUrl, (engine) => applyWith(engine, migrationListOf(folder)))
    // The product looks at start whether its schema is complete, so its role may read this table and no more.
    const columns = 'migration_name, checksum, finished_at, rolled_back_at'
    await owner.query(`grant select (${columns}) on _prisma_migrations to ${RUN_TIME}`)
    return applied
  })
}

async function applyWith(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  const history = { migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS }
  // A script goes over whole, so one that failed or was cut off has left nothing: it was rolled back, and may run again.
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory(history)
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })
  return appliedMigrationNames
}

/** The migrations of a folder in their order. */
export function migrationsIn(folder = MIGRATIONS): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** The folder as the engine wants it. */
export function migrationListOf(folder = MIGRATIONS): MigrationList {
  const lockfile = join(folder, 'migration_lock.toml')
  return {
    baseDir: resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationsIn(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyMigrations, MIGRATIONS, migrationListOf, NO_FILTERS } from './migrate'
import { withEngine } from './postgres/schema-engine'
import { openThrowaway } from './postgres/throwaway'
import { prepareDatabase } from './roles'

const SCHEMA = 'prisma/schema'

/**
 * `npm run migration:new -- name`: writes what prisma/schema has and the migrations lack into a new migration, on a
 * database that is thrown away. Policies, grants and functions are for you to add: the schema does not know them.
 */
async function writeMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error('名前を小文字の英数字と _ で指定してください： npm run migration:new -- add_something')
  }
  const script = await differences()
  if (script === undefined) {
    console.log('prisma/schema と移行に違いはありません。')
    return
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS, `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), script)
  console.log(`${folder}/migration.sql を書きました。行単位の保護と権限を書き足してください。`)
}

/** SQL from the migrations to the schema; undefined when they agree. */
async function differences(): Promise<string | undefined> {
  const throwaway = await openThrowaway()
  try {
    const adminUrl = throwaway.database.adminUrl('postgres')
    const passwords = { ownerPassword: 'owner', appPassword: 'app' }
    const { ownerUrl } = await prepareDatabase(adminUrl, { database: 'migrated', ...passwords })
    const empty = await prepareDatabase(adminUrl, { database: 'replayed', ...passwords })
    await applyMigrations(ownerUrl)
    const files = readdirSync(SCHEMA).map((name) => {
      const path = join(SCHEMA, name)
      return { path, content: readFileSync(path, 'utf8') }
    })
    const { exitCode, stdout } = await withEngine(
      ownerUrl,
      (engine) =>
        engine.diff({
          from: { tag: 'migrations', ...migrationListOf() },
          to: { tag: 'schemaDatamodel', files },
          script: true,
          exitCode: true,
          filters: NO_FILTERS,
        }),
      empty.ownerUrl,
    )
    return exitCode === 2 ? (stdout ?? undefined) : undefined
  } finally {
    await throwaway.drop()
  }
}

// Prisma's engine leaves a timer of ten seconds behind, so we do not wait for an empty event loop.
writeMigration(process.argv[2]).then(
  () => process.exit(0),
  (reason) => {
    console.error(reason instanceof Error ? reason.message : reason)
    process.exit(1)
  },
)

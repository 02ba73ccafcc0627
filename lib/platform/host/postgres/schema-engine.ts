import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { adapterOn } from './engine-adapter'

/** The engine wants a schema to begin with; which kind of database it is for is all it takes from it here. */
const DATASOURCE: [string, string][] = [['schema.prisma', 'datasource db {\n  provider = "postgresql"\n}\n']]

/**
 * Runs Prisma's migration engine, which came with npm, on one database. Its failures become plain errors.
 * `emptyUrl`: an empty database where it may replay migrations, for those who compare them with the schema.
 */
export async function withEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
  emptyUrl = url,
): Promise<T> {
  const { SchemaEngine: Engine } = await loadedBindings()
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const emptyPool = new pg.Pool({ connectionString: emptyUrl, max: 1 })
  const factory = bindMigrationAwareSqlAdapterFactory(adapterOn(pool, emptyPool))
  const engine = await Engine.new({ datamodels: DATASOURCE }, () => {}, factory)
  try {
    return await work(engine)
  } catch (reason) {
    throw new Error(messageOf(reason))
  } finally {
    engine.free()
    await Promise.all([pool.end(), emptyPool.end()])
  }
}

/**
 * Instantiated by hand: the package's own entry imports the .wasm file as a module, which Node calls experimental with a
 * warning on every start.
 */
async function loadedBindings(): Promise<typeof bindings> {
  loading ??= (async () => {
    const file = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/\.js$/, '_bg.wasm')
    // Where a broken engine leaves its last words; without it they are lost behind a TypeError.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) } })
    const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': bindings })
    bindings.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
    return bindings
  })()
  return loading
}

let loading: Promise<typeof bindings> | undefined

/** The engine's sentence for people stands inside JSON or before a trace of its own; the migration's name in that trace. */
function messageOf(reason: unknown): string {
  const text = reason instanceof Error ? reason.message : String(reason)
  const sentence = text.startsWith('{') ? ((JSON.parse(text) as { message?: string }).message ?? text) : text
  const migration = /migration_name="([^"]+)"/.exec(sentence)?.[1]
  return [migration, sentence.split(/\n\s+0: /)[0]].filter(Boolean).join(': ')
}

import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Rules need no database: they are tested in seconds, also while PostgreSQL cannot start. */
const PURE = ['tests/architecture.test.ts', 'tests/{kernel,rules,authorities,registers,components}/**/*.test.{ts,tsx}']

/** What puts something else in the place of a module needs modules of its own; all others share them, because loading costs more than testing. */
const MOCKING = globSync('tests/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  readFileSync(`${root}/${file}`, 'utf8').includes('vi.mock('),
)

/** Real PostgreSQL: one server for the whole run, a database for each file. */
const DATABASE = {
  exclude: [...configDefaults.exclude, ...PURE, 'tests/e2e/**'],
  globalSetup: 'tests/support/shared-server.ts',
}

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'rules', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          ...DATABASE,
          name: 'database',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...DATABASE.exclude, ...MOCKING],
          isolate: false,
        },
      },
      { extends: true, test: { ...DATABASE, name: 'mocking', include: MOCKING } },
    ],
  },
})

import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Rules need no database: they are tested in seconds, also while PostgreSQL cannot start. */
const PURE = ['tests/architecture.test.ts', 'tests/{kernel,rules,authorities,registers,components}/**/*.test.{ts,tsx}']

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'rules', include: PURE } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE, 'tests/e2e/**'],
          globalSetup: 'tests/support/server.ts',
        },
      },
    ],
  },
})

// Makes the typed database client out of prisma/schema. Runs after every installation, with nothing but npm's packages,
// so it is plain JavaScript. `prisma generate` looks for an engine that only its migrations use and would download it;
// any existing file in its place keeps it from asking the network.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const cli = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js')

const made = spawnSync(process.execPath, [cli, 'generate', '--no-hints', '--config', join(root, '.config/prisma.ts')], {
  cwd: root,
  encoding: 'utf8',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
})

if (made.status !== 0) {
  console.error(made.stdout)
  console.error(made.stderr)
  console.error('prisma/schema からデータベースの型を作れませんでした。')
  process.exit(1)
}

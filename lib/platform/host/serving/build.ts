import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Child, startChild } from './children'
import { awaitLock } from './lock'
import { StartRefusal } from './start-refusal'

/** All that a build is made of. The typed database client is made from prisma/schema and differs in nothing else. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'public',
  'next.config.ts',
  'proxy.ts',
  'package-lock.json',
]
const GENERATED = join('lib', 'platform', 'db', 'generated')
const NOTE = '.next/junshu-sources'

/** Makes the production build when its sources are not those of the last one. Answers the seconds it took, or nothing. */
export async function ensureBuild(
  report: (line: string) => void,
  begun?: (child: Child) => void,
): Promise<number | undefined> {
  mkdirSync('.junshu', { recursive: true })
  const lock = await awaitLock('.junshu/build.lock')
  try {
    const digest = digestOf(SOURCES)
    if (existsSync(NOTE) && readFileSync(NOTE, 'utf8') === digest) return undefined
    const startedMs = performance.now()
    report('画面を組み立てています（初回と、ソースが変わったときだけ）…')
    // A build that is cut off leaves half of itself, so it is no longer the build of any sources.
    rmSync(NOTE, { force: true })
    await runQuietly(['lib/platform/host/generate-client.mjs'], begun)
    await runQuietly(['node_modules/next/dist/bin/next', 'build'], begun)
    writeFileSync(NOTE, digest)
    return (performance.now() - startedMs) / 1_000
  } finally {
    lock.release()
  }
}

/** SHA-256 over the names and contents of all files there. */
export function digestOf(paths: readonly string[]): string {
  const digest = createHash('sha256')
  for (const file of paths.flatMap(filesIn)) {
    const content = readFileSync(file)
    digest.update(`${file}\0${content.length}\0`).update(content)
  }
  return digest.digest('hex')
}

function filesIn(path: string): string[] {
  if (path === GENERATED || !existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

/** What it prints is shown only when it fails. */
async function runQuietly(words: string[], begun: ((child: Child) => void) | undefined): Promise<void> {
  let printed = ''
  const hear = (text: string) => {
    printed += text
  }
  const child = startChild(words, {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    hear,
    hearErrors: hear,
  })
  begun?.(child)
  if ((await child.ended) !== 0)
    throw new StartRefusal(`${printed}\n画面を組み立てられませんでした（${words.join(' ')}）。`)
}

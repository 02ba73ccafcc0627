import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

/** The roles of the house and what each may import. Reading order is import order. */
export const ROLES = {
  kernel: ['kernel'],
  rule: ['kernel', 'rule'],
  authority: ['kernel', 'rule', 'authority'],
  database: ['kernel', 'rule', 'database'],
  platform: ['kernel', 'rule', 'database', 'platform'],
  store: ['kernel', 'rule', 'store', 'database'],
  operation: ['kernel', 'rule', 'authority', 'store', 'operation', 'platform', 'database'],
  view: ['kernel', 'rule', 'view'],
  route: ['kernel', 'rule', 'authority', 'operation', 'platform', 'view', 'route'],
  entry: ['kernel', 'rule', 'authority', 'database', 'platform', 'store', 'operation', 'entry'],
} as const satisfies Record<string, readonly string[]>
export type Role = keyof typeof ROLES

const PLACES: [RegExp, Role][] = [
  [/^lib\/kernel\//, 'kernel'],
  [/^lib\/rules\//, 'rule'],
  [/^lib\/authorities\//, 'authority'],
  [/^lib\/registers\/[^/]+\/operations\//, 'operation'],
  [/^lib\/registers\/[^/]+\/store(\/|\.ts$)/, 'store'],
  [/^lib\/registers\//, 'rule'],
  [/^lib\/platform\/db\//, 'database'],
  // What is started, not imported: the worker, the host and the tools of the command line.
  [
    /^lib\/platform\/(jobs\/(worker|loop|print-version|draw-export|export-rows|refresh-duties|check-duties|check-duties-cli)|record\/verify-cli|host\/(start|setup-database|new-migration|demo))\.ts$/,
    'entry',
  ],
  [/^lib\/platform\//, 'platform'],
  [/^prisma\//, 'entry'],
  [/^components\//, 'view'],
  [/^(app\/|proxy\.ts$)/, 'route'],
]

export function roleOf(path: string): Role | undefined {
  return PLACES.find(([place]) => place.test(path))?.[1]
}

export type SourceFile = { path: string; text: string; imports: string[] }

const ROOTS = ['app', 'components', 'lib', 'prisma', 'proxy.ts']
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s+'([^']+)'/g

/** Every source file of the product, with the files of its own that it imports. */
export function readHouse(root = process.cwd()): SourceFile[] {
  const paths = ROOTS.flatMap((each) => walk(join(root, each))).map((path) => relative(root, path))
  const sources = paths.filter((path) => /\.(ts|tsx|mts)$/.test(path) && !path.includes('/generated/'))
  const known = new Set(sources)
  return sources.map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: importsOf(path, text, known) }
  })
}

export function importsOf(path: string, text: string, known: ReadonlySet<string>): string[] {
  return [...text.matchAll(IMPORT)].flatMap((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? ''
    const from = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? normalize(join(dirname(path), target))
        : undefined
    if (from === undefined) return []
    const found = ['', '.ts', '.tsx'].map((ending) => from + ending).find((each) => known.has(each))
    return found ? [found] : []
  })
}

/** One cycle of imports, or undefined. */
export function findCycle(files: readonly SourceFile[]): string[] | undefined {
  const edges = new Map(files.map(({ path, imports }) => [path, imports]))
  const finished = new Set<string>()
  const visit = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (finished.has(path)) return undefined
    for (const next of edges.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle) return cycle
    }
    finished.add(path)
    return undefined
  }
  for (const { path } of files) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return undefined
}

function walk(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => walk(join(path, name)))
}

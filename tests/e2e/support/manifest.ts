import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BUILD = fileURLToPath(new URL('../../../.next/', import.meta.url))
const read = <Shape>(path: string) => JSON.parse(readFileSync(`${BUILD}${path}`, 'utf8')) as Shape

/** Ids by the names that they have in addresses: `contractId`, `paperId` … */
export type Ids = Record<string, string>

/** Every address that the build answers, as Next names it: `/contracts/[contractId]/papers`. Its own error pages are left out. */
export function routes(): string[] {
  const listed = Object.values(read<Record<string, string>>('app-path-routes-manifest.json'))
  return listed.filter((route) => !route.startsWith('/_')).sort()
}

/** The address with the ids in it. Throws on a name that nobody has a value for: a new route has to be given one. */
export function filled(route: string, ids: Ids): string {
  return route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    const id = ids[name]
    if (id === undefined) throw new Error(`no value for [${name}] of ${route}`)
    return id
  })
}

/** A function that any browser may call, whether a page shows it or not. */
export type ServerAction = { id: string; name: string; route: string }

/** Every server action of the build, with one of the pages that know it. */
export function serverActions(): ServerAction[] {
  type Listed = { exportedName: string; workers: Record<string, unknown> }
  const { node } = read<{ node: Record<string, Listed> }>('server/server-reference-manifest.json')
  return Object.entries(node).map(([id, { exportedName, workers }]) => {
    const [page = ''] = Object.keys(workers)
    const route = page
      .replace(/^app/, '')
      .replace(/\/page$/, '')
      .replace(/\/\([^)]+\)/g, '')
    return { id, name: exportedName, route }
  })
}

import type { ClauseFilter } from '@/components/clauses/clause-filters'
import { CLAUSE_KINDS } from '@/lib/rules/clauses/clause'
import { CLAUSE_STATES } from '@/lib/rules/duties/clause-state'
import { listAddress } from '../../../list-address'
import { searchOf } from '../../../typed'

export type Params = Record<string, string | string[] | undefined>

/** The filter as it stands in the address; what is no filter of ours is left out. */
export function filterIn(params: Params): { filter: ClauseFilter; fault?: string; page: number } {
  const oneOf = (name: string, known: readonly string[]) => {
    const value = params[name]
    return typeof value === 'string' && known.includes(value) ? value : undefined
  }
  const { search, fault } = searchOf(params.q)
  const document =
    typeof params.document === 'string' && params.document !== '' ? params.document.slice(0, 100) : undefined
  const filter = {
    document,
    owner: oneOf('owner', ['contractor', 'authority', 'both']),
    kind: oneOf('kind', CLAUSE_KINDS),
    state: oneOf('state', CLAUSE_STATES),
    search,
  }
  const page = typeof params.page === 'string' && /^[1-9]\d{0,2}$/.test(params.page) ? Number(params.page) : 1
  return { filter, fault, page }
}

/** The address of the list with that filter. */
export function filterAddress(path: string, { search, ...filter }: ClauseFilter, page = 1): string {
  return listAddress(path, { ...filter, q: search, page: page > 1 ? String(page) : undefined })
}

/** The parts of the filter that are set. */
export function given(filter: ClauseFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter((part): part is [string, string] => Boolean(part[1])))
}

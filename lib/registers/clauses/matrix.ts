import type { Instant } from '@/lib/kernel/instant'
import type { Clause, DocumentEdition } from '@/lib/rules/clauses/clause'
import { clauseKeyOf } from '@/lib/rules/clauses/document'
import type { Owner } from '@/lib/rules/clauses/step'
import { CLAUSE_STATES, type ClauseState, type ClauseStateName, clauseStateOf } from '@/lib/rules/duties/clause-state'
import type { ContractFacts, Pin } from '@/lib/rules/duties/contract-facts'
import { type Duty, deriveDuties } from '@/lib/rules/duties/derive'
import { termOf, valuesAt } from '@/lib/rules/duties/history'

/** A clause on a contract: how it stands, and what duties it has opened by now. */
export type MatrixRow = {
  document: string
  declared: DocumentEdition
  clause: Clause
  state: ClauseState
  duties: Duty[]
}

export type Deviations = ReadonlyMap<string, number>

/** Whose deviations they are: of a document's clause by its number. */
export const deviationKey = (document: string, clause: string) => `${document}#${clause}`

/** Every clause of the documents that bind now, in printed order, with its state at this moment. */
export function matrixOf(
  facts: ContractFacts,
  binding: readonly Pin[],
  deviations: Deviations,
  now: Instant,
): MatrixRow[] {
  const { endedAt } = termOf(facts)
  const isEnded = endedAt !== undefined && endedAt <= now
  const appeared = deriveDuties(facts).filter((duty) => duty.appearsAt <= now)
  const byDuty = Map.groupBy(appeared, ({ document, duty }) => `${document}#${duty}`)
  return binding.flatMap(({ document, declared }) => {
    const values = valuesAt(facts.settings, document, now)
    return declared.clauses.map((clause): MatrixRow => {
      const duties = (clause.duties ?? []).flatMap(({ key }) => byDuty.get(`${document}#${key}`) ?? [])
      const deviating = deviations.get(deviationKey(document, clause.number)) ?? 0
      const state = clauseStateOf(clause, { values, duties, deviations: deviating, now, isEnded })
      return { document, declared, clause, state, duties }
    })
  })
}

export type MatrixFilter = {
  document?: string
  owner?: Owner
  state?: ClauseStateName
  kind?: Clause['kind']
  search: string
}

/** The rows that somebody looks for. The search finds numbers, headings, summaries and the titles of papers. */
export function filtered(
  rows: readonly MatrixRow[],
  { document, owner, state, kind, search }: MatrixFilter,
): MatrixRow[] {
  const wanted = plain(search)
  return rows.filter(
    (row) =>
      (document === undefined || row.document === document) &&
      (owner === undefined || row.clause.owner === owner) &&
      (state === undefined || row.state.state === state) &&
      (kind === undefined || row.clause.kind === kind) &&
      (wanted === '' || textOf(row).includes(wanted)),
  )
}

/** How many clauses are in each state, the pressing ones first; those without any are left out. */
export function countsOf(rows: readonly MatrixRow[]): { state: ClauseStateName; count: number }[] {
  const counts = Map.groupBy(rows, ({ state }) => state.state)
  return CLAUSE_STATES.flatMap((state) => {
    const count = counts.get(state)?.length ?? 0
    return count > 0 ? [{ state, count }] : []
  })
}

/** The row of a clause by its document and its number and heading. */
export function findRow(rows: readonly MatrixRow[], document: string, key: string): MatrixRow | undefined {
  return rows.find((row) => row.document === document && clauseKeyOf(row.clause) === key)
}

function textOf({ clause, declared }: MatrixRow): string {
  const titles = declared.forms.filter(({ key }) => clause.forms.includes(key)).map(({ title }) => title)
  return plain([clause.number, clause.heading, clause.summary, clause.timing ?? '', ...titles].join(' '))
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}

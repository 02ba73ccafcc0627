import { type CivilDate, civilDateAt, parseCivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { type PaperVersion, versionInForce } from '@/lib/registers/papers/version'
import type { Clause } from '@/lib/rules/clauses/clause'
import type { Field, FormDeclaration, Review, Row } from '@/lib/rules/forms/declaration'
import { rowsOf, tableOf } from '@/lib/rules/forms/declared'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { isSameName, nameKeyOf } from './names'

const KEYS = FEED_KEYS.roster

/** One person as listed; sealed columns are not in it. `from` and `until` are the row's own, both days included. */
export type RosterRow = {
  paperId: string
  rowId: string
  name: string
  /** As printed: 情報管理責任者 … */
  category: string
  from?: CivilDate
  until?: CivilDate
  /** Every open column by its key. */
  values: Record<string, string>
}

/** Where the rows come from: the version in force and since when. */
export type RosterSource = { paperId: string; version: number; since: Instant }
export type Roster = { sources: RosterSource[]; rows: RosterRow[] }

/**
 * Who is listed at an instant: the rows of the version in force then (of each paper, where a subcontractor files its own)
 * whose own days include the day in Tokyo. A later version never reaches back, whatever days its rows state: a version
 * takes effect when it is submitted or decided, or later.
 */
export function rosterAt(versions: readonly PaperVersion[], form: FormDeclaration, at: Instant): Roster {
  const day = civilDateAt(at)
  const inForce = [...Map.groupBy(versions, ({ paperId }) => paperId).values()].flatMap(
    (ofPaper) => versionInForce(ofPaper, at) ?? [],
  )
  return {
    sources: inForce.map(({ paperId, number, effectiveAt }) => ({
      paperId,
      version: number,
      since: effectiveAt as Instant,
    })),
    rows: inForce
      .flatMap(({ paperId, content }) => rowsOf(content, KEYS.table).map((row) => listed(paperId, form, row)))
      .filter((row) => isServing(row, day)),
  }
}

/** The columns of the roster in printed order, the sealed ones among them; what stands in those is in no row. */
export function rosterColumns(form: FormDeclaration): Field[] {
  if (form.feeds !== 'roster') throw new Error(`${form.key} feeds no roster`)
  return (tableOf(form, KEYS.table)?.columns ?? []).filter(({ value }) => value.kind !== 'items')
}

/** Those of them that everybody who may read the roster sees. */
export function openColumns(form: FormDeclaration): Field[] {
  return rosterColumns(form).filter(({ sealed }) => !sealed)
}

function listed(paperId: string, form: FormDeclaration, row: Row): RosterRow {
  const values = Object.fromEntries(openColumns(form).map(({ key }) => [key, textOf(row, key)]))
  return {
    paperId,
    rowId: row.rowId,
    name: textOf(row, KEYS.name),
    category: textOf(row, KEYS.category),
    from: parseCivilDate(textOf(row, KEYS.from)),
    until: parseCivilDate(textOf(row, KEYS.until)),
    values,
  }
}

function textOf(row: Row, key: string): string {
  const value = row[key]
  return typeof value === 'string' ? value : ''
}

function isServing({ from, until }: RosterRow, day: CivilDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until)
}

/** Whether somebody of this name is listed. Spaces and widths do not matter, different characters do. */
export function isListed(roster: Roster, name: string): boolean {
  return nameKeyOf(name) !== '' && roster.rows.some((row) => isSameName(row.name, name))
}

type HeldPosition = { position: string; clause: string; holders: RosterRow[] }

/** The positions that the document prints by name and wants held, with who holds them: none is an answer too. */
export function responsible(roster: Roster, form: FormDeclaration): HeldPosition[] {
  const positions = form.checks.flatMap((check) =>
    check.check === 'at_least_one_row_with' && check.table === KEYS.table && check.column === KEYS.category
      ? [{ position: check.equals, clause: check.clause }]
      : [],
  )
  return positions.map(({ position, clause }) => ({
    position,
    clause,
    holders: roster.rows.filter(({ category }) => category === position),
  }))
}

/** What the document makes of a change: received or decided, in its word, and the clause with a printed time that says so. */
export type ChangeRule = { review: Review; clause?: Pick<Clause, 'number' | 'summary'> }

/** The rule under which the roster may be changed. */
export function changeRule(form: FormDeclaration, clauses: readonly Clause[]): ChangeRule {
  const found = clauses.find(({ forms, timing }) => timing !== undefined && forms.includes(form.key))
  return {
    review: form.review.change,
    ...(found && { clause: { number: found.number, summary: found.summary } }),
  }
}

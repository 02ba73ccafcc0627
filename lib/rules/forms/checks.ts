import { canonicalText } from '@/lib/kernel/canonical'
import { addDays, type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import type { CivilMoment } from '@/lib/kernel/civil-moment'
import type { Finding } from '@/lib/kernel/refusal'
import { formatWareki } from '@/lib/kernel/wareki'
import { earliestActOn } from '../deadlines/due'
import type { Content, ContentCheck, FieldValue } from './declaration'
import { cellPath, fieldValueOf, isBlank, rowsOf } from './declared'

/**
 * When the paper is submitted: the day in Tokyo and, where the clock is the server's, the minute. `earlier`: what its earlier
 * versions said; without it nothing that depends on them is judged.
 */
export type Submitted = { on: CivilDate; at?: CivilMoment; earlier?: readonly Content[] }

type Place = { path: string; value: FieldValue; other: FieldValue }

/** What one of the form's own checks finds in the content. A value that is missing is not judged: that is another finding. */
export function checkFindings(check: ContentCheck, content: Content, submitted: Submitted): Finding[] {
  return failingPaths(check, content, submitted).map((path) => ({
    level: check.check === 'rarely_together' ? 'note' : 'refuse',
    path,
    message: check.message + remedyOf(check, submitted),
    clause: check.clause,
  }))
}

function failingPaths(check: ContentCheck, content: Content, submitted: Submitted): string[] {
  switch (check.check) {
    case 'at_least_one_row_with':
      return rowsOf(content, check.table).some((row) => row[check.column] === check.equals) ? [] : [check.table]
    case 'rows_differ_in':
      return repeatedRows(content, check.table, check.columns)
    case 'date_not_before':
      return datePlaces(content, check.field, check.notBefore)
        .filter(isEarlier)
        .map((place) => place.path)
    case 'date_not_future':
      return datePlaces(content, check.field, check.field)
        .filter(({ value }) => isText(value) && isAfter(value, submitted))
        .map((place) => place.path)
    case 'act_not_within':
      return tooNear(check, content, submitted)
    case 'act_within_days_after':
      return datePlaces(content, check.field, check.from)
        .filter(({ value, other }) => isDay(value) && isDay(other) && !isWithin(value, other, check.days))
        .map((place) => place.path)
    case 'rarely_together':
      return rowsOf(content, check.table)
        .filter((row) => row[check.column] === check.equals && check.isOneOf.some((word) => row[check.other] === word))
        .map((row) => cellPath(check.table, row.rowId, check.other))
  }
}

/** The rows that say in these columns what an earlier row says already. Rows with nothing in them are not compared. */
function repeatedRows(content: Content, table: string, columns: string[]): string[] {
  const seen = new Set<string>()
  return rowsOf(content, table).flatMap((row) => {
    const values = columns.map((column) => row[column] ?? null)
    if (values.every((value) => value === null || isBlank(value))) return []
    const text = canonicalText(values)
    if (seen.has(text)) return [`${table}.${row.rowId}`]
    seen.add(text)
    return []
  })
}

/** The values to compare: of two fields, or of two columns row by row, or of a column with a field. */
function datePlaces(content: Content, field: string, other: string): Place[] {
  const [table = '', column] = field.split('.')
  if (column === undefined)
    return [{ path: field, value: fieldValueOf(content, field), other: fieldValueOf(content, other) }]
  const [, otherColumn] = other.split('.')
  return rowsOf(content, table).map((row) => ({
    path: cellPath(table, row.rowId, column),
    value: row[column],
    other: otherColumn === undefined ? fieldValueOf(content, other) : row[otherColumn],
  }))
}

type Distance = Extract<ContentCheck, { check: 'act_not_within' }>

function tooNear(check: Distance, content: Content, submitted: Submitted): string[] {
  const { earlier } = submitted
  if (!earlier) return []
  const first = firstPossible(check, submitted)
  const stated = new Set(earlier.flatMap((one) => datePlaces(one, check.field, check.unless).map(placeAndValue)))
  return datePlaces(content, check.field, check.unless)
    .filter(({ value, other }) => isDay(value) && !isText(other) && value < first)
    .filter((place) => !stated.has(placeAndValue(place)))
    .map((place) => place.path)
}

function placeAndValue({ path, value }: Place): string {
  return `${path} ${value}`
}

function firstPossible({ distance }: Distance, { on }: Submitted): CivilDate {
  return earliestActOn({ rule: 'calendar', ...distance, direction: 'before' }, on, { own: new Set() }) ?? on
}

/** Where an act cannot be planned so early, what can. */
function remedyOf(check: ContentCheck, submitted: Submitted): string {
  if (check.check !== 'act_not_within') return ''
  return `いま提出するなら、最も早い日は${formatWareki(firstPossible(check, submitted))}です。`
}

function isWithin(day: CivilDate, from: CivilDate, days: number): boolean {
  return from <= day && day <= addDays(from, days)
}

/** A day and a moment are compared as days: neither lies before the other on the same day. */
function isEarlier({ value, other }: Place): boolean {
  if (!isText(value) || !isText(other)) return false
  const length = Math.min(value.length, other.length)
  return value.slice(0, length) < other.slice(0, length)
}

/** A day is judged by its day; a moment to the minute, or by its day where the minute of the submission is not known. */
function isAfter(value: string, { on, at }: Submitted): boolean {
  return value.length > on.length && at !== undefined ? value > at : value.slice(0, on.length) > on
}

function isDay(value: FieldValue): value is CivilDate {
  return typeof value === 'string' && parseCivilDate(value) !== undefined
}

function isText(value: FieldValue): value is string {
  return typeof value === 'string' && value !== ''
}

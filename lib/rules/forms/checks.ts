import { canonicalText } from '@/lib/kernel/canonical'
import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Finding } from '@/lib/kernel/refusal'
import type { Content, ContentCheck, FieldValue } from './declaration'
import { cellPath, fieldValueOf, isBlank, rowsOf } from './declared'

type Place = { path: string; value: FieldValue; other: FieldValue }

/** What one of the form's own checks finds in the content. A value that is missing is not judged: that is another finding. */
export function checkFindings(check: ContentCheck, content: Content, submittedOn: CivilDate): Finding[] {
  return failingPaths(check, content, submittedOn).map((path) => ({
    level: check.check === 'rarely_together' ? 'note' : 'refuse',
    path,
    message: check.message,
    clause: check.clause,
  }))
}

function failingPaths(check: ContentCheck, content: Content, submittedOn: CivilDate): string[] {
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
        .filter((place) => isText(place.value) && place.value > submittedOn)
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

function isEarlier({ value, other }: Place): boolean {
  return isText(value) && isText(other) && value < other
}

function isText(value: FieldValue): value is string {
  return typeof value === 'string' && value !== ''
}

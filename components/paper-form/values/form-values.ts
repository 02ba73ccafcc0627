import type { Content, Field, FieldValue, FormDeclaration, Row } from '@/lib/rules/forms/declaration'
import { cellPath, fieldsOf, fieldValueOf, isBlank, rowsOf, tablesOf } from '@/lib/rules/forms/declared'
import { keptValue } from '@/lib/rules/forms/field-value'

/** What the screen holds: the content, with sealed values as they are typed. */
export type FormValues = Content

/** Sealed values that the server has kept since the page was opened, by path: they need not be sent again. */
export type Settled = ReadonlyMap<string, string>

/**
 * Stands on the screen for “remove the sealed value that is kept”; nobody can type it. An emptied input is no such wish: it
 * leaves what is kept as it is.
 */
export const REMOVED = '\u0000removed'

/**
 * What is sent of the values. Left out: what is blank, what is withheld, and days, moments and numbers still being typed (their
 * paths are answered), so that one unfinished date does not keep the rest from being saved. Sealed values are sent once; an
 * empty sealed text goes out only where the value is to be removed.
 */
export function sendable(
  form: FormDeclaration,
  values: FormValues,
  settled: Settled,
  withheld: ReadonlySet<string> = new Set(),
): { content: Content; unfinished: string[] } {
  const unfinished: string[] = []
  const content = mapValues(form, values, (field, path, value) => {
    if (withheld.has(path) || isBlank(value)) return undefined
    if (isUnfinished(field, value)) {
      unfinished.push(path)
      return undefined
    }
    if (!field.sealed) return value
    const sent = value === REMOVED ? '' : value
    return sent === settled.get(path) ? undefined : sent
  })
  return { content, unfinished }
}

/**
 * What stands on the screen without the sealed values, as the server would keep it; what is blank is absent, what is still being
 * typed is as it is.
 */
export function openValues(form: FormDeclaration, values: FormValues): Content {
  return mapValues(form, values, (field, _, value) => {
    if (field.sealed || isBlank(value)) return undefined
    return typeof value === 'string' ? (keptValue(field.value, value) ?? value) : value
  })
}

/** The same values without those that are still what they were there: what was typed since stays. */
export function withoutStale(form: FormDeclaration, values: FormValues, stale: Settled): FormValues {
  return mapValues(form, values, (_, path, value) =>
    value !== undefined && value === stale.get(path) ? undefined : value,
  )
}

/** The sealed values of a content by path, as they were sent. */
export function sealedIn(form: FormDeclaration, content: Content): Map<string, string> {
  const sealed = new Map<string, string>()
  mapValues(form, content, (field, path, value) => {
    if (field.sealed && typeof value === 'string') sealed.set(path, value)
    return value
  })
  return sealed
}

type MapValue = (field: Field, path: string, value: FieldValue) => FieldValue

/**
 * The same content with every value replaced; undefined leaves a value out. Every table and row stays. react-hook-form says
 * null for radio buttons of which none is chosen; a content knows only absence.
 */
function mapValues(form: FormDeclaration, content: Content, map: MapValue): Content {
  const mapped: Content = {}
  for (const field of fieldsOf(form)) {
    const value = map(field, field.key, fieldValueOf(content, field.key) ?? undefined)
    if (value !== undefined) mapped[field.key] = value
  }
  for (const table of tablesOf(form)) {
    mapped[table.key] = rowsOf(content, table.key).map((row) => {
      const mappedRow: Row = { rowId: row.rowId }
      for (const column of table.columns) {
        const value = map(column, cellPath(table.key, row.rowId, column.key), row[column.key] ?? undefined)
        if (value !== undefined) mappedRow[column.key] = value
      }
      return mappedRow
    })
  }
  return mapped
}

function isUnfinished(field: Field, value: FieldValue): boolean {
  if (typeof value !== 'string' || value === REMOVED || value.trim() === '') return false
  return keptValue(field.value, value) === undefined
}

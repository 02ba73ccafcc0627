import type { Field, FormDeclaration } from '../declaration'
import { fieldsOf, tablesOf } from '../declared'

type Entries = Record<string, unknown>

/**
 * What a new paper takes over from an earlier one on the same form, still to be read like anything typed. Left out are days and
 * moments outside of rows, because they tell of the earlier paper and an old date is easily overlooked; sealed values; links to
 * the ledger and to the papers of another contract; the printed name of the submitter, which is the contract's own; and what the form does not ask
 * (any more).
 */
export function copiedContent(form: FormDeclaration, source: unknown, isSameContract: boolean): unknown {
  if (!isEntries(source)) return source
  const isTaken = ({ sealed, value }: Field) => !sealed && (isSameContract || !['items', 'paper'].includes(value.kind))
  const isOwnDate = ({ value }: Field) => value.kind === 'date' || value.kind === 'moment'
  const submitter = form.sheet.kind === 'prescribed' ? form.sheet.submitterField : undefined
  const fields = fieldsOf(form).filter((field) => isTaken(field) && !isOwnDate(field) && field.key !== submitter)
  return {
    ...picked(source, keysOf(fields)),
    ...Object.fromEntries(
      tablesOf(form).map((table) => [
        table.key,
        copiedRows(source[table.key], ['rowId', ...keysOf(table.columns.filter(isTaken))]),
      ]),
    ),
  }
}

function copiedRows(rows: unknown, keys: readonly string[]): unknown {
  if (rows === undefined) return []
  return Array.isArray(rows) ? rows.map((row: unknown) => (isEntries(row) ? picked(row, keys) : row)) : rows
}

function picked(source: Entries, keys: readonly string[]): Entries {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(source, key)).map((key) => [key, source[key]]))
}

function keysOf(fields: readonly Field[]): string[] {
  return fields.map(({ key }) => key)
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { Content, Field, FormDeclaration, Row } from './declaration'
import { cellPath, fieldsOf, rowsOf, tablesOf } from './declared'

/** A field whose values are kept apart, and the table it is a column of. */
export type SealedField = { table?: string; field: Field }

/** Every sealed field of the form, in printed order. */
export function sealedFields(form: FormDeclaration): SealedField[] {
  const plain = fieldsOf(form).map((field): SealedField => ({ field }))
  const columns = tablesOf(form).flatMap((table) =>
    table.columns.map((field): SealedField => ({ table: table.key, field })),
  )
  return [...plain, ...columns].filter(({ field }) => field.sealed)
}

/** The paths at which this content can have sealed values: one for each sealed field, and each row's sealed columns. */
export function sealedPaths(form: FormDeclaration, content: Content): string[] {
  return sealedFields(form).flatMap(({ table, field }) =>
    table === undefined ? [field.key] : rowsOf(content, table).map((row) => cellPath(table, row.rowId, field.key)),
  )
}

/**
 * The content as filed, in two parts: what everybody on the contract may see, and the sealed values by path.
 * An empty text among the sealed ones means that the value is to be removed; a path that is missing was not touched.
 */
export function splitSealed(
  form: FormDeclaration,
  content: Content,
): { open: Content; sealed: Record<string, string> } {
  const open = structuredClone(content)
  const sealed: Record<string, string> = {}
  for (const { table, field } of sealedFields(form)) {
    const holders = table === undefined ? [{ holder: open, path: field.key }] : rowHolders(open, table, field.key)
    for (const { holder, path } of holders) {
      const value = holder[field.key]
      if (typeof value === 'string') sealed[path] = value
      delete holder[field.key]
    }
  }
  return { open, sealed }
}

/** The two parts put together again. Sealed values of rows that are no longer there are left out. */
export function joinSealed(form: FormDeclaration, open: Content, sealed: Record<string, string>): Content {
  const content = structuredClone(open)
  for (const { table, field } of sealedFields(form)) {
    const holders = table === undefined ? [{ holder: content, path: field.key }] : rowHolders(content, table, field.key)
    for (const { holder, path } of holders) {
      const value = sealed[path]
      if (value !== undefined) holder[field.key] = value
    }
  }
  return content
}

function rowHolders(content: Content, table: string, column: string): { holder: Content | Row; path: string }[] {
  return rowsOf(content, table).map((row) => ({ holder: row, path: cellPath(table, row.rowId, column) }))
}

import { canonicalText } from '@/lib/kernel/canonical'
import type { Content, FieldValue, FormDeclaration, Row, Table } from './declaration'
import { cellPath, fieldsOf, fieldValueOf, rowsOf, tablesOf } from './declared'

/** One difference between two versions of a paper. */
export type Change =
  /** A field, or a cell of a row that both versions have (`table.rowId.column`). */
  | { change: 'changed'; path: string; label: string; before: FieldValue; after: FieldValue }
  /** A whole row (`table.rowId`); `label` is the table's. */
  | { change: 'row_added' | 'row_removed'; path: string; label: string; row: Row }
  /** The rows of the table that both versions have stand in another order. */
  | { change: 'reordered'; path: string; label: string }

/**
 * What changed from one version to the next, in printed order, rows matched by their rowId. Sealed values are not in the
 * content and so not here. Two contents without a change have the same canonical text.
 */
export function changesBetween(form: FormDeclaration, before: Content, after: Content): Change[] {
  const fields = fieldsOf(form).flatMap((field) =>
    changed(field.key, field.label, fieldValueOf(before, field.key), fieldValueOf(after, field.key)),
  )
  return [
    ...fields,
    ...tablesOf(form).flatMap((table) => tableChanges(table, rowsOf(before, table.key), rowsOf(after, table.key))),
  ]
}

function tableChanges(table: Table, before: Row[], after: Row[]): Change[] {
  const earlier = new Map(before.map((row) => [row.rowId, row]))
  const later = new Map(after.map((row) => [row.rowId, row]))
  const kept = after.filter((row) => earlier.has(row.rowId))
  const keptBefore = before.filter((row) => later.has(row.rowId))
  const { key, label } = table
  return [
    ...after.flatMap((row): Change[] => {
      const old = earlier.get(row.rowId)
      if (!old) return [{ change: 'row_added', path: `${key}.${row.rowId}`, label, row }]
      return table.columns.flatMap((column) =>
        changed(cellPath(key, row.rowId, column.key), column.label, old[column.key], row[column.key]),
      )
    }),
    ...before
      .filter((row) => !later.has(row.rowId))
      .map((row): Change => ({ change: 'row_removed', path: `${key}.${row.rowId}`, label, row })),
    ...(kept.some((row, at) => row.rowId !== keptBefore[at]?.rowId)
      ? [{ change: 'reordered', path: key, label } as const]
      : []),
  ]
}

function changed(path: string, label: string, before: FieldValue, after: FieldValue): Change[] {
  if (canonicalText(before ?? null) === canonicalText(after ?? null)) return []
  return [{ change: 'changed', path, label, before, after }]
}

import type { Row, Table } from '@/lib/rules/forms/declaration'
import { valueText } from '@/lib/rules/forms/field-value'

/** A row with nothing in it yet. */
export function blankRow(rowId: string): Row {
  return { rowId }
}

/** A copy of a row under its own id. Sealed values and quantities of items are not copied: they belong to one row alone. */
export function copyOfRow(table: Table, row: Row, rowId: string): Row {
  const copy: Row = { rowId }
  for (const column of table.columns) {
    const value = row[column.key]
    if (typeof value === 'string' && !column.sealed) copy[column.key] = value
  }
  return copy
}

/** What a folded row is known by: the people it names, then its first filled texts; three at most. */
export function rowTitle(table: Table, row: Row): string {
  const people = table.columns.filter((column) => column.value.kind === 'person')
  const others = table.columns.filter((column) => column.value.kind !== 'person')
  const texts = [...people, ...others].flatMap((column) => {
    const value = row[column.key]
    return typeof value === 'string' && value !== '' && !column.sealed ? [valueText(column.value, value)] : []
  })
  return texts.slice(0, 3).join('・')
}

import type { FieldKind, FormDeclaration } from './declaration'
import { tableOf } from './declared'

/**
 * A column of an export: the heading stays in its printed place, but a sealed column is exported without its values. `kind` says
 * which cells are days, moments or numbers to the other program; a number goes out bare, with its unit named once.
 */
export type ExportColumn = { key: string; label: string; sealed: boolean; kind: FieldKind['kind']; unit?: string }

/** The columns of a table in printed order for Excel, CSV and registers. Links to the custody ledger are not a printed column. */
export function exportColumns(form: FormDeclaration, table: string): ExportColumn[] {
  const columns = tableOf(form, table)?.columns ?? []
  return columns
    .filter((column) => column.value.kind !== 'items')
    .map(({ key, label, sealed, value }) => ({
      key,
      label,
      sealed: sealed !== undefined,
      kind: value.kind,
      ...(value.kind === 'count' && { unit: value.unit }),
    }))
}

import type { FilledPaper } from '@/components/paper-view/view'
import type { Change } from '@/lib/rules/forms/changes'
import type { Content, FormDeclaration, Row } from '@/lib/rules/forms/declaration'
import { rowsOf, tableOf } from '@/lib/rules/forms/declared'
import { valueText } from '@/lib/rules/forms/field-value'

type TwoVersions = { before: Pick<FilledPaper, 'content'>; after: Pick<FilledPaper, 'content'>; form: FormDeclaration }

/** What the place of a change is called: `情報取扱者（髙﨑 花子）の役職`, `情報取扱者 3行目`. */
export function placeOfChange(
  { path, label }: Pick<Change, 'path' | 'label'>,
  { form, before, after }: TwoVersions,
): string {
  const [tableKey = '', rowId, column] = path.split('.')
  const table = tableOf(form, tableKey)
  if (!table || rowId === undefined) return label
  const named = rowName(form, tableKey, rowAt(after.content, tableKey, rowId) ?? rowAt(before.content, tableKey, rowId))
  return column === undefined ? `${table.label}${named}` : `${table.label}${named}の${label}`
}

function rowAt(content: Content, table: string, rowId: string): Row | undefined {
  return rowsOf(content, table).find((row) => row.rowId === rowId)
}

/** A row is known by its first person, else by its first text. */
function rowName(form: FormDeclaration, table: string, row: Row | undefined): string {
  const columns = tableOf(form, table)?.columns.filter((column) => !column.sealed) ?? []
  const byPerson = [...columns].sort((a, b) => Number(b.value.kind === 'person') - Number(a.value.kind === 'person'))
  for (const column of byPerson) {
    const value = row?.[column.key]
    if (typeof value === 'string' && value !== '') return `（${valueText(column.value, value)}）`
  }
  return ''
}

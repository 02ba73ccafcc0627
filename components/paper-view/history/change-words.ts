import type { FilledPaper } from '@/components/paper-view/view'
import type { Change } from '@/lib/rules/forms/changes'
import type { Content, Field, FormDeclaration, Row } from '@/lib/rules/forms/declaration'
import { fieldsOf, rowsOf, tableOf } from '@/lib/rules/forms/declared'

type TwoVersions = { before: Pick<FilledPaper, 'content'>; after: Pick<FilledPaper, 'content'>; form: FormDeclaration }

/** The field that a changed value belongs to. */
export function fieldAt(form: FormDeclaration, path: string): Field | undefined {
  const [first = '', , column] = path.split('.')
  if (column === undefined) return fieldsOf(form).find((field) => field.key === first)
  return tableOf(form, first)?.columns.find((one) => one.key === column)
}

/** What the place of a change is called: `情報取扱者（髙﨑 花子）の役職`, `情報取扱者 3行目`. */
export function placeOfChange(change: Change, { form, before, after }: TwoVersions): string {
  const [tableKey = '', rowId] = change.path.split('.')
  const table = tableOf(form, tableKey)
  if (!table || rowId === undefined) return change.label
  const named = rowName(form, tableKey, rowAt(after.content, tableKey, rowId) ?? rowAt(before.content, tableKey, rowId))
  return change.change === 'changed' ? `${table.label}${named}の${change.label}` : `${table.label}${named}`
}

function rowAt(content: Content, table: string, rowId: string): Row | undefined {
  return rowsOf(content, table).find((row) => row.rowId === rowId)
}

/** A row is known by its first person, else by its first text. */
function rowName(form: FormDeclaration, table: string, row: Row | undefined): string {
  const columns = tableOf(form, table)?.columns.filter((column) => !column.sealed) ?? []
  const byPerson = [...columns].sort((a, b) => Number(b.value.kind === 'person') - Number(a.value.kind === 'person'))
  const text = byPerson.map((column) => row?.[column.key]).find((value) => typeof value === 'string' && value !== '')
  return typeof text === 'string' ? `（${text}）` : ''
}

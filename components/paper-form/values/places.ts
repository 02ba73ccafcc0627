import type { Content, FormDeclaration, Section } from '@/lib/rules/forms/declaration'
import { fieldsOf, filesPlace, rowsOf, tableOf } from '@/lib/rules/forms/declared'

/** Whether a path (`field`, `table`, `table.rowId.column`, the place of the section's files) lies in the section. */
export function isInSection(section: Section, path: string): boolean {
  const [first = ''] = path.split('.')
  return (
    filesPlace(section) === first ||
    section.fields.some((field) => field.key === first) ||
    section.tables.some((table) => table.key === first)
  )
}

/** Whether a path is the place itself or lies under it: `people.r1` holds `people.r1.name`. */
export function isAtOrUnder(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}.`)
}

/** What a place is called on the screen: `「氏名」`, `「情報取扱者」2行目の「生年月日」`. */
export function placeName(form: FormDeclaration, content: Content, path: string): string {
  const [key = '', rowId, columnKey] = path.split('.')
  const table = tableOf(form, key)
  if (!table) return `「${fieldsOf(form).find((field) => field.key === key)?.label ?? key}」`
  const at = rowsOf(content, key).findIndex((row) => row.rowId === rowId)
  const column = table.columns.find((one) => one.key === columnKey)
  return [`「${table.label}」`, at >= 0 && `${at + 1}行目`, column && `の「${column.label}」`].filter(Boolean).join('')
}

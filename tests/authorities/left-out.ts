import type { Content, Field, FormDeclaration, Row, Table } from '@/lib/rules/forms/declaration'
import { fieldsOf, filesPlace, rowsOf, tablesOf } from '@/lib/rules/forms/declared'

type Place = { path: string; clause: string }

/** A content with one thing taken out, and what must be refused for it: nothing else. */
type LeftOut = { what: string; content: Content; files: number; refused: Place[] }

/** What a person leaves out, in every way that a form can be sent: not there, empty, nothing but blanks. */
const NOTHING = [undefined, '', ' 　'] as const

/** Everything that the content holds, left out one at a time: each field, each cell, all rows of a table, the files. */
export function leftOut(form: FormDeclaration, content: Content, files: number): LeftOut[] {
  return [
    ...fieldsOf(form)
      .filter(({ key }) => content[key] !== undefined)
      .flatMap((field) => nothings(field).map((nothing) => withoutField(field, content, files, nothing))),
    ...tablesOf(form).flatMap((table) => [
      ...rowsOf(content, table.key).flatMap((row) => withoutCells(form, table, content, files, row)),
      ...withoutRows(form, table, content, files),
    ]),
    ...(files > 0 ? form.sections : []).flatMap((section) =>
      section.attachments?.required
        ? [
            {
              ...{ what: 'the files', content, files: 0 },
              refused: [{ path: filesPlace(section), clause: section.attachments.clause }],
            },
          ]
        : [],
    ),
  ]
}

function nothings({ value }: Field) {
  return value.kind === 'items' || value.kind === 'paper' ? [undefined] : NOTHING
}

function withoutField({ key, clause }: Field, content: Content, files: number, nothing: string | undefined): LeftOut {
  return { what: key, content: { ...content, [key]: nothing }, files, refused: [{ path: key, clause }] }
}

function withoutCells(form: FormDeclaration, table: Table, content: Content, files: number, row: Row): LeftOut[] {
  return table.columns
    .filter(({ key }) => row[key] !== undefined)
    .flatMap((column) =>
      nothings(column).map((nothing) => {
        const rows = rowsOf(content, table.key).map((one) => (one === row ? { ...one, [column.key]: nothing } : one))
        const path = `${table.key}.${row.rowId}.${column.key}`
        return {
          what: path,
          content: { ...content, [table.key]: rows },
          files,
          // A word that only a check of the form wants is asked for by that check alone.
          refused: [
            ...(column.required || column.requiredWhen ? [{ path, clause: column.clause }] : []),
            ...unmetChecks(form, table, rows),
          ],
        }
      }),
    )
}

function withoutRows(form: FormDeclaration, table: Table, content: Content, files: number): LeftOut[] {
  if (rowsOf(content, table.key).length === 0) return []
  const refused = [
    ...(table.minRows > 0 ? [{ path: table.key, clause: table.clause }] : []),
    ...unmetChecks(form, table, []),
  ]
  return [{ what: `the rows of ${table.key}`, content: { ...content, [table.key]: [] }, files, refused }]
}

/** The rows that the form's own checks want, and that are not there. */
function unmetChecks({ checks }: FormDeclaration, { key }: Table, rows: Row[]): Place[] {
  return checks.flatMap((check) =>
    check.check === 'at_least_one_row_with' &&
    check.table === key &&
    !rows.some((row) => row[check.column] === check.equals)
      ? [{ path: key, clause: check.clause }]
      : [],
  )
}

import { z } from 'zod'
import type { Content, FormDeclaration, Table } from '../declaration'
import { fieldsOf, tablesOf } from '../declared'
import { fieldSchema, SYSTEM_LIMIT } from './field-schema'

/** What may name a row: no dot, because paths are written with dots. */
const ROW_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/
const WRONG_ROW_ID = '行の識別子が正しくありません。'

/** Building a schema costs as much as reading a row with it, and the declarations live as long as the server. */
const built = new WeakMap<FormDeclaration, z.ZodType<Content, Content>>()

/**
 * The shape of a draft: everything may be missing, but what is there has the right type, is within its limits and one of
 * the closed choices; unknown keys, bad dates and numbers, control characters and a rowId given twice are refused. Its output is
 * cleaned content: absent instead of empty, every table there, days, moments and numbers as they
 * are kept. Parsing the output again changes nothing.
 */
export function contentSchema(form: FormDeclaration): z.ZodType<Content, Content> {
  const known = built.get(form)
  if (known) return known
  const schema = buildSchema(form)
  built.set(form, schema)
  return schema
}

/** Content with nothing in it yet: every table with no row. */
export function emptyContent(form: FormDeclaration): Content {
  return Object.fromEntries(tablesOf(form).map((table) => [table.key, []]))
}

function buildSchema(form: FormDeclaration): z.ZodType<Content, Content> {
  const shape: Record<string, z.ZodType> = {}
  for (const field of fieldsOf(form)) shape[field.key] = fieldSchema(field)
  for (const table of tablesOf(form)) shape[table.key] = tableSchema(table)
  const schema = z
    .strictObject(shape, { error: wrongShape('この様式の内容として読み取れません。') })
    .transform(withoutAbsent)
  return schema as unknown as z.ZodType<Content, Content>
}

function tableSchema(table: Table): z.ZodType {
  const shape: Record<string, z.ZodType> = {
    rowId: z.string({ error: WRONG_ROW_ID }).regex(ROW_ID, { error: WRONG_ROW_ID }),
  }
  for (const column of table.columns) shape[column.key] = fieldSchema(column)
  const row = z
    .strictObject(shape, { error: wrongShape(`「${table.label}」の行として読み取れません。`) })
    .transform(withoutAbsent)
  const message = `「${table.label}」を表として読み取れません。`
  // The number of rows is judged before the rows, so that a million of them costs nothing.
  return z
    .array(z.unknown(), { error: message })
    .max(table.maxRows, { error: `「${table.label}」は${table.maxRows}行までです。` })
    .pipe(z.array(row))
    .superRefine((rows, context) => {
      const seen = new Set<unknown>()
      for (const [at, { rowId }] of rows.entries()) {
        if (seen.has(rowId))
          context.addIssue({ code: 'custom', path: [at], message: '同じ行が二度送られました。', params: SYSTEM_LIMIT })
        seen.add(rowId)
      }
    })
    .default(() => [])
}

function wrongShape(message: string) {
  return (issue: { code?: string | undefined; keys?: unknown }) =>
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
      ? `この様式にない項目が送られました：${issue.keys.map(String).join('、').slice(0, 100)}`
      : message
}

function withoutAbsent(entries: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))
}

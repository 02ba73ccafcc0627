import type { z } from 'zod'
import type { Finding } from '@/lib/kernel/refusal'
import { invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { Content, FormDeclaration } from '../declaration'
import { fieldsOf, tableOf } from '../declared'
import { contentSchema } from './content-schema'
import { sizeFinding } from './content-size'

const MOST_FINDINGS = 100

/**
 * A draft as it came from outside: cleaned content, or findings that name the place (`key`, `table.rowId.column`) and,
 * where a clause asks for the field, the clause. At most 100 findings are given back.
 */
export function readContent(form: FormDeclaration, typed: unknown): Result<Content> {
  const parsed = contentSchema(form).safeParse(typed)
  const tooLarge = parsed.success && sizeFinding(parsed.data)
  if (tooLarge) return invalid(tooLarge)
  if (parsed.success) return done(parsed.data)
  return invalid(...parsed.error.issues.slice(0, MOST_FINDINGS).map((issue) => findingOf(form, typed, issue)))
}

function findingOf(form: FormDeclaration, typed: unknown, issue: z.core.$ZodIssue): Finding {
  const [key, at, column] = issue.path.map(String)
  const row = at !== undefined && column !== undefined ? `${Number(at) + 1}行目の` : ''
  const finding: Finding = { level: 'refuse', path: pathOf(typed, key, at, column), message: `${row}${issue.message}` }
  // Closed choices, days, moments and numbers are what a clause asks for; types, lengths and characters are limits of the system.
  const isAskedByClause = issue.code === 'custom' && issue.params?.systemLimit !== true
  const clause = isAskedByClause ? clauseOf(form, key, column) : undefined
  return clause ? { ...finding, clause } : finding
}

function pathOf(typed: unknown, key = '', at?: string, column?: string): string {
  if (at === undefined) return key
  const rowId = rowIdAt(typed, key, at)
  return [key, rowId, ...(column === undefined || column === 'rowId' ? [] : [column])].join('.')
}

/** The row's own name where it has one; else its place, so that the finding still points somewhere. */
function rowIdAt(typed: unknown, key: string, at: string): string {
  const rows = (typed as Record<string, unknown>)[key]
  const row = Array.isArray(rows) ? (rows[Number(at)] as { rowId?: unknown } | null | undefined) : undefined
  return typeof row?.rowId === 'string' ? row.rowId.slice(0, 40) : at
}

function clauseOf(form: FormDeclaration, key?: string, column?: string): string | undefined {
  const table = key === undefined ? undefined : tableOf(form, key)
  if (!table) return fieldsOf(form).find((field) => field.key === key)?.clause
  return table.columns.find((one) => one.key === column)?.clause ?? table.clause
}

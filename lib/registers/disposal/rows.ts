import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import type { Content, Field, FieldValue, FormDeclaration, ItemShare } from '@/lib/rules/forms/declaration'
import { fieldsOf, rowsOf, tableOf } from '@/lib/rules/forms/declared'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { DESTRUCTION_WORDS, RETURN_WORD } from './labels'

export type DisposalFeed = 'disposal_plan' | 'disposal_report'

/** The columns of the table in which plan and report can be held against each other, in printed order. */
export const COLUMNS = ['medium', 'place', 'method', 'confirmation', 'worker', 'checker', 'items'] as const
export type Column = (typeof COLUMNS)[number]

/** One row of the printed table; what was left blank is an empty text. */
export type DisposalRow = { rowId: string; items: ItemShare[] } & Record<Exclude<Column, 'items'>, string>

/** The rows of a plan or a report, whatever its document calls the columns. */
export function disposalRows(feeds: DisposalFeed, content: Content): DisposalRow[] {
  const keys = FEED_KEYS[feeds]
  return rowsOf(content, keys.table).map((row) => ({
    rowId: row.rowId,
    medium: textOf(row[keys.medium]),
    place: textOf(row[keys.place]),
    method: textOf(row[keys.method]),
    confirmation: textOf(row[keys.confirmation]),
    worker: textOf(row[keys.worker]),
    checker: textOf(row[keys.checker]),
    items: sharesOf(row[keys.items]),
  }))
}

/** The day by which all is planned to be done, or on which all was done; undefined while it is blank. */
export function completionOf(feeds: DisposalFeed, content: Content): CivilDate | undefined {
  return parseCivilDate(textOf(content[FEED_KEYS[feeds].completion] as FieldValue))
}

/** Which of the two a form is; throws for a form that is neither. */
export function feedOf({ key, feeds }: FormDeclaration): DisposalFeed {
  if (feeds === 'disposal_plan' || feeds === 'disposal_report') return feeds
  throw new Error(`${key} is neither a plan nor a report of disposal`)
}

/** The column as the form declares it, for its clause and its label. */
export function columnOf(form: FormDeclaration, column: Column): Field {
  const keys = FEED_KEYS[feedOf(form)]
  const found = tableOf(form, keys.table)?.columns.find(({ key }) => key === keys[column])
  if (!found) throw new Error(`${form.key} has no column ${keys[column]}`)
  return found
}

/** The field of the completion as the form declares it. */
export function completionField(form: FormDeclaration): Field {
  const key = FEED_KEYS[feedOf(form)].completion
  const found = fieldsOf(form).find((field) => field.key === key)
  if (!found) throw new Error(`${form.key} has no field ${key}`)
  return found
}

/** What a method says: going back, destruction, or words of both. */
export function methodKind(method: string): 'return' | 'destruction' | 'mixed' {
  if (!method.includes(RETURN_WORD)) return 'destruction'
  return DESTRUCTION_WORDS.some((word) => method.includes(word)) ? 'mixed' : 'return'
}

/** How much of an item the rows name, all together. */
export function namedQuantity(rows: readonly Pick<DisposalRow, 'items'>[], itemId: string): number {
  return rows
    .flatMap(({ items }) => items)
    .filter((share) => share.itemId === itemId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

function textOf(value: FieldValue): string {
  return typeof value === 'string' ? value : ''
}

function sharesOf(value: FieldValue): ItemShare[] {
  return Array.isArray(value) ? value : []
}

import type { Field, FieldValue, ItemShare, PaperLink, Row } from '@/lib/rules/forms/declaration'
import { cellPath, fieldValueOf, isPaperLink, rowsOf } from '@/lib/rules/forms/declared'
import { valueText } from '@/lib/rules/forms/field-value'
import { sealedPaths } from '@/lib/rules/forms/sealing'
import type { PrintedPaper } from './printed-paper'

/** Printed for a sealed value that this print may not show. */
export const MASK = '■■■'

/** The printed text of a field outside of tables; empty where nothing was entered. */
export function fieldText(paper: PrintedPaper, field: Field): string {
  return textOf(paper, field, fieldValueOf(paper.content, field.key), field.key)
}

/** The printed text of one cell; a moment in two lines, day over time, because a column seldom has room for both. */
function cellText(paper: PrintedPaper, table: string, row: Row, column: Field): string {
  const text = textOf(paper, column, row[column.key], cellPath(table, row.rowId, column.key))
  return column.value.kind === 'moment' ? text.replace(' ', '\n') : text
}

/** The rows of a table as printed texts, in the order of the given columns. */
export function tableTexts(paper: PrintedPaper, table: string, columns: Field[]): string[][] {
  return rowsOf(paper.content, table).map((row) => columns.map((column) => cellText(paper, table, row, column)))
}

/** Whether anything on the paper is masked. */
export function isMasked(paper: PrintedPaper): boolean {
  return sealedPaths(paper.form, paper.content).some((path) => sealedText(paper, path) === MASK)
}

function textOf(paper: PrintedPaper, field: Field, value: FieldValue, path: string): string {
  const shown = field.sealed ? sealedText(paper, path) : value
  if (shown === undefined) return ''
  if (typeof shown === 'string') return valueText(field.value, shown)
  return isPaperLink(shown) ? linkText(paper, shown) : itemsText(paper, shown)
}

function sealedText({ sealed, redacted }: PrintedPaper, path: string): string {
  return sealed?.[path] ?? (redacted || !sealed ? MASK : '')
}

function itemsText({ itemNames = {} }: PrintedPaper, shares: ItemShare[]): string {
  return shares
    .map(({ itemId, quantity }) => `${itemNames[itemId] ?? itemId} ${quantity.toLocaleString('ja-JP')}点`)
    .join('、')
}

/** The version that is named, and the hash of what stood in it, so that the print alone says which text was meant. */
function linkText({ paperNames = {} }: PrintedPaper, { paperId, version, contentHash }: PaperLink): string {
  return `${paperNames[`${paperId}/${version}`] ?? paperId}\n内容のSHA-256 ${contentHash}`
}

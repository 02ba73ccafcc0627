import { unguarded } from '@/lib/rules/exports/neutral'
import type { Field, Row, Table } from '@/lib/rules/forms/declaration'
import { keptValue, READ_AS } from '@/lib/rules/forms/field-value'

export type PastedRows = {
  rows: Row[]
  /** The columns of the form in the order in which the pasted cells were read. */
  columns: Field[]
  /** The first pasted line held the printed headings. */
  hasHeading: boolean
  /** What could not be taken as it is, as sentences with the line of the paste. */
  doubts: string[]
}

/**
 * Pasted cells as rows of the form. Headings, where the first line has them, decide which cell is which column (notes such
 * as `（注１）` and spaces do not count); without headings the printed order does. Days, moments and numbers are read in
 * every way people write them; a closed choice takes only its own words. What cannot be taken stays visible as a doubt and is never dropped unseen.
 * What our own CSV put before a text, so that no program takes it for a formula, is taken off again.
 */
export function rowsOfPaste(table: Table, pasted: string[][], freshRowId: () => string): PastedRows {
  const cells = pasted.map((line) => line.map(unguarded))
  const pasteable = table.columns.filter((column) => column.value.kind !== 'items')
  const headings = headingColumns(pasteable, cells[0] ?? [])
  const columns = headings ?? pasteable
  const lines = headings ? cells.slice(1) : cells
  const doubts: string[] = []
  const rows = lines.map((line, at) => {
    const row: Row = { rowId: freshRowId() }
    line.forEach((cell, index) => {
      const column = columns[index]
      if (cell === '') return
      if (!column) doubts.push(`${at + 1}行目：列が多すぎます（「${cell}」）。`)
      else
        row[column.key] = cellValue(column, cell, (doubt) => doubts.push(`${at + 1}行目「${column.label}」：${doubt}`))
    })
    return row
  })
  return { rows, columns: columns.filter((one) => one !== undefined), hasHeading: headings !== undefined, doubts }
}

/** The columns named by a heading line, or undefined where fewer than half of its cells are headings of the form. */
function headingColumns(columns: Field[], line: string[]): (Field | undefined)[] | undefined {
  const found = line.map((cell) => columns.find((column) => plainHeading(column.label) === plainHeading(cell)))
  const hits = found.filter((one) => one !== undefined).length
  return hits > 0 && hits * 2 >= line.filter((cell) => cell !== '').length ? found : undefined
}

function plainHeading(text: string): string {
  return text.normalize('NFKC').replace(/\(注[^)]*\)|\s/g, '')
}

function cellValue(column: Field, cell: string, doubt: (sentence: string) => void): string | undefined {
  if (column.value.kind !== 'choice') {
    const kept = keptValue(column.value, cell)
    if (kept === undefined) doubt(`「${cell}」は${READ_AS[column.value.kind]}として読めません。`)
    return kept
  }
  const option = column.value.options.find((one) => plainHeading(one) === plainHeading(cell))
  if (option) return option
  if (column.value.open) return cell
  doubt(`「${cell}」は選択肢にありません。`)
  return undefined
}

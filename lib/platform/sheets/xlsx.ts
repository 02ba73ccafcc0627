import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { setImmediate as breath } from 'node:timers/promises'
import { type Style, WorkbookWriter } from '@cj-tech-master/excelts'
import { dateOf } from '@/lib/kernel/instant'
import type { Cell } from '@/lib/rules/exports/cells'
import { aboutSheet, type Book, type Column, type Sheet } from './book'
import { linesIn, type Shown, sheetNames, shownAs } from './look'

/** The only file that knows the library which writes .xlsx. */

/** A4, as the file format counts paper. */
const A4 = 9
/** Wider tables are printed on a lying sheet. In characters. */
const MOST_UPRIGHT = 110
const FONT = { name: 'Yu Gothic', size: 10, family: 3, charset: 128 }
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.3 }
/** In points; a row is at most so high. */
const LINE = 14
const HIGHEST = 409
/** So many rows, then other requests have their turn, and a slow reader is waited for. */
const TURN = 200

const THIN = { style: 'thin', color: { argb: 'FF999999' } } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const WRAPPED = { vertical: 'top', wrapText: true } as const
/** As a text it stays one, also when somebody edits the cell. */
const TEXT: Partial<Style> = { numFmt: '@', alignment: WRAPPED, border: BORDER }
const HEADING: Partial<Style> = {
  ...TEXT,
  font: { ...FONT, bold: true },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6E6E6' } },
}

/** The book as .xlsx, written while it is read: no more than a few rows are held at a time. */
export function xlsxOf(book: Book): PassThrough {
  const out = new PassThrough()
  write(book, out).catch((error: Error) => out.destroy(error))
  return out
}

async function write(book: Book, out: PassThrough): Promise<void> {
  const at = dateOf(book.madeAt)
  const made = { creator: '遵守台帳', lastModifiedBy: '遵守台帳', created: at, modified: at }
  const workbook = new WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false, ...made })
  workbook.defaultFont = FONT
  const sheets = [...book.sheets, aboutSheet(book)]
  const names = sheetNames(sheets.map(({ name }) => name))
  for (const [index, sheet] of sheets.entries()) {
    const worksheet = workbook.addWorksheet(names[index], layoutOf(sheet, book))
    worksheet.columns = sheet.columns.map(({ width }) => ({ width }))
    const add = rowsInto(worksheet, sheet.columns)
    add(
      sheet.columns.map(({ label }) => label),
      HEADING,
    )
    let count = 0
    for await (const row of sheet.rows) {
      add(row)
      count += 1
      if (count % TURN === 0) await turn(out)
      if (out.destroyed) return
    }
    worksheet.commit()
    await turn(out)
  }
  await workbook.commit()
}

/** Whoever reads slowly is waited for, so that nothing piles up here. */
async function turn(out: PassThrough): Promise<void> {
  await breath()
  while (out.writableNeedDrain && !out.destroyed) await Promise.race([once(out, 'drain'), once(out, 'close')])
}

type Worksheet = ReturnType<WorkbookWriter['addWorksheet']>

/** Writes row after row, each as high as its longest cell needs. */
function rowsInto(worksheet: Worksheet, columns: readonly Column[]) {
  return (cells: readonly Cell[], heading?: Partial<Style>): void => {
    const shown = cells.map(shownAs)
    const row = worksheet.addRow(shown.map(written))
    for (const [index, one] of shown.entries()) row.getCell(index + 1).style = heading ?? styleOf(one)
    const lines = shown.map((one, index) => ('text' in one ? linesIn(one.text, columns[index]?.width ?? 1) : 1))
    row.height = Math.min(HIGHEST, Math.max(1, ...lines) * LINE)
    row.commit()
  }
}

/** In runs a text is written into its cell as it is; the library's own way for plain texts loses the spaces at their ends. */
function written(shown: Shown) {
  if ('number' in shown) return shown.number
  return shown.text === '' ? null : { richText: [{ text: shown.text }] }
}

const styles = new Map<string, Partial<Style>>()

function styleOf(shown: Shown): Partial<Style> {
  if ('text' in shown) return TEXT
  const known = styles.get(shown.format)
  if (known) return known
  const horizontal = shown.format.startsWith('#') ? 'right' : 'left'
  const style: Partial<Style> = { ...TEXT, numFmt: shown.format, alignment: { ...WRAPPED, horizontal } }
  styles.set(shown.format, style)
  return style
}

/** As it is printed: on A4, as wide as the sheet, with the headings on every page. */
function layoutOf({ columns }: Sheet, { contract, head }: Book) {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const lines = [
    `&L契約番号 ${footerText(contract.number)}`,
    head && `&C記録の先頭 第${head.seq}号 ${head.hash.slice(0, 16)}`,
  ]
  return {
    pageSetup: {
      paperSize: A4,
      orientation: width > MOST_UPRIGHT ? ('landscape' as const) : ('portrait' as const),
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      margins: MARGINS,
    },
    views: [{ state: 'frozen' as const, ySplit: 1 }],
    headerFooter: { oddFooter: [...lines.filter(Boolean), '&R&P / &N'].join('') },
  }
}

/** & begins a command in a footer, and a footer holds 255 characters. */
function footerText(text: string): string {
  return text.replace(/\s/g, ' ').slice(0, 60).toWellFormed().replaceAll('&', '&&')
}

import { partsOfMoment } from '@/lib/kernel/civil-moment'
import type { Cell } from '@/lib/rules/exports/cells'
import { guarded } from '@/lib/rules/exports/neutral'
import { aboutSheet, type Book, plainText, type Sheet } from './book'
import { cp932, type Lost } from './cp932'

const BOM = '\ufeff'
const END = '\r\n'
const TOKYO_AHEAD_MS = 9 * 3_600_000
/** So many bytes go out together. */
const PIECE = 65_536

/** The book as CSV with a byte order mark, by which spreadsheets know UTF-8. */
export async function* utf8Csv(book: Book): AsyncGenerator<Uint8Array> {
  yield* pieces(book, (text) => Buffer.from(text, 'utf8'), BOM)
}

/** The book in Windows' Shift_JIS; the last lines say which characters it does not have and how often they stood in the book. */
export async function* cp932Csv(book: Book): AsyncGenerator<Uint8Array> {
  const lost: Lost = new Map()
  yield* pieces(
    book,
    (text) => cp932(text, lost),
    '',
    () => lostLines(lost),
  )
}

async function* pieces(
  book: Book,
  encode: (text: string) => Buffer,
  start: string,
  more: () => [string, string][] = () => [],
): AsyncGenerator<Uint8Array> {
  let waiting: Buffer[] = [encode(start)]
  let size = 0
  for await (const record of records(book, more)) {
    const bytes = encode(record)
    waiting.push(bytes)
    size += bytes.length
    if (size < PIECE) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  yield Buffer.concat(waiting)
}

/** One table begins with its headings at once, so that any program can read it; several have their names before them. */
async function* records(book: Book, more: () => [string, string][]): AsyncGenerator<string> {
  for (const sheet of book.sheets) {
    if (book.sheets.length > 1) yield record([sheet.name])
    yield* table(sheet)
    yield END
  }
  const { name, rows } = aboutSheet(book)
  yield record([name])
  for await (const row of rows) yield record(row)
  for (const row of more()) yield record(row)
}

async function* table({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield record(columns.map(({ label }) => label))
  for await (const row of rows) yield record(row)
}

function record(cells: readonly Cell[]): string {
  return cells.map(written).join(',') + END
}

/** Texts in quotes always; days and numbers without, in a shape that every spreadsheet reads as what it is. */
function written(cell: Cell): string {
  if (typeof cell === 'string') return cell === '' ? '' : `"${guarded(plainText(cell)).replaceAll('"', '""')}"`
  switch (cell.kind) {
    case 'day':
      return cell.day
    case 'moment': {
      const { day, time } = partsOfMoment(cell.moment)
      return `${day} ${time}`
    }
    case 'instant':
      return new Date(Date.parse(cell.at) + TOKYO_AHEAD_MS).toISOString().slice(0, 19).replace('T', ' ')
    case 'count':
      return String(cell.count)
  }
}

function lostLines(lost: Lost): [string, string][] {
  if (lost.size === 0) return []
  const characters = [...lost].map(([name, count]) => `${name}（${count}か所）`).join('、')
  return [
    [
      'Shift_JISにない文字',
      `〓又は標準の字形で出力しました。ExcelかCSV（UTF-8）なら、そのまま出力できます：${characters}`,
    ],
  ]
}

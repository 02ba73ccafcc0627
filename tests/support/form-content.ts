import { type CivilDate, civilDate } from '@/lib/kernel/civil-date'
import type { Content, Field, FieldValue, FormDeclaration, PaperLink, Row, Table } from '@/lib/rules/forms/declaration'
import { fieldsOf, isRequired, type SettingValues, tablesOf } from '@/lib/rules/forms/declared'

/** The day on which the papers made here are filed, and the only day that stands in them: as wide in print as any. */
export const FILING_DAY = civilDate('2028-12-28')

/** `settings`: those in force, which decide what is required. */
type Filling = { settings?: SettingValues; day?: CivilDate }

type Place = { day: CivilDate; at: number; row: number }
type Maker = (field: Field, place: Place) => FieldValue

/** The least that the form accepts: what is required under the settings, as few rows as may be, no file and nothing else. */
export function minimalContent(form: FormDeclaration, { settings = {}, day = FILING_DAY }: Filling = {}): Content {
  return filled(form, {
    day,
    value: shortValue,
    isAsked: (field) => isRequired(field, settings),
    rowsOf: (table) => Math.max(table.minRows, wantedRows(form, table).length),
  })
}

/** How many files the least content needs. */
export function filesNeeded(form: FormDeclaration): number {
  return form.sections.some(({ attachments }) => attachments?.required) ? 1 : 0
}

/** Every field, required or not, as long as it may be, and so many rows in a table (or as many as it takes or may have). */
export function longestContent(form: FormDeclaration, rows: (table: Table) => number = () => 1): Content {
  return filled(form, {
    day: FILING_DAY,
    value: longValue,
    isAsked: () => true,
    rowsOf: (table) => Math.min(table.maxRows, Math.max(rows(table), table.minRows, wantedRows(form, table).length)),
  })
}

/** Every table with as many rows as it may have, in each of them only what is required. */
export function mostRows(form: FormDeclaration, { settings = {}, day = FILING_DAY }: Filling = {}): Content {
  return filled(form, {
    day,
    value: shortValue,
    isAsked: (field) => isRequired(field, settings),
    rowsOf: (table) => table.maxRows,
  })
}

type Recipe = {
  day: CivilDate
  value: Maker
  isAsked: (field: Field) => boolean
  rowsOf: (table: Table) => number
}

function filled(form: FormDeclaration, { day, value, isAsked, rowsOf }: Recipe): Content {
  let at = 0
  const content: Content = {}
  for (const field of fieldsOf(form)) {
    at += 1
    if (isAsked(field)) content[field.key] = value(field, { day, at, row: 0 })
  }
  for (const table of tablesOf(form)) {
    const first = at
    at += table.columns.length
    content[table.key] = Array.from({ length: rowsOf(table) }, (_, index): Row => {
      const wanted = wantedRows(form, table)[index] ?? {}
      const cells = table.columns.flatMap((column, place): [string, FieldValue][] => {
        const word = wanted[column.key]
        if (word === undefined && !isAsked(column)) return []
        return [[column.key, word ?? value(column, { day, at: first + place + 1, row: index + 1 })]]
      })
      return { rowId: `r${index + 1}`, ...Object.fromEntries(cells) }
    })
  }
  return content
}

/** The words that the form's own checks want in a table, in as few rows as possible. */
function wantedRows({ checks }: FormDeclaration, { key }: Pick<Table, 'key'>): Record<string, string>[] {
  const rows: Record<string, string>[] = []
  for (const check of checks) {
    if (check.check !== 'at_least_one_row_with' || check.table !== key) continue
    const free = rows.find((row) => [undefined, check.equals].includes(row[check.column]))
    if (free) free[check.column] = check.equals
    else rows.push({ [check.column]: check.equals })
  }
  return rows
}

/** `甲012-03`: which field of the form, and which row; no two places of a paper have the same. */
const tagOf = ({ at, row }: Place) => `甲${String(at).padStart(3, '0')}-${String(row).padStart(2, '0')}`

function shortValue(field: Field, place: Place): FieldValue {
  const { value } = field
  switch (value.kind) {
    case 'text':
    case 'long_text':
    case 'person':
      return cut(tagOf(place), value.maxLength)
    case 'choice':
      return value.options[place.row % value.options.length]
    case 'count':
      return String(place.at * 1000 + place.row)
    case 'date':
      return place.day
    case 'moment':
      return `${place.day}T09:05`
    case 'items':
      return [shareOf(place, 0)]
    case 'paper':
      return linkOf(place)
  }
}

function longValue(field: Field, place: Place): FieldValue {
  const { value } = field
  switch (value.kind) {
    case 'text':
    case 'person':
      return longText(place, value.maxLength)
    case 'long_text':
      return longText(place, value.maxLength, true)
    case 'choice':
      return value.open ? longText(place, value.maxLength) : longest(value.options)
    case 'count':
      return '999999999999'
    case 'items':
      return Array.from({ length: 12 }, (_, index) => shareOf(place, index))
    case 'date':
    case 'moment':
    case 'paper':
      return shortValue(field, place)
  }
}

/** An item of the ledger; its name is known to the print only. */
function shareOf({ at, row }: Place, index: number) {
  const digits = (number: number, length: number) => String(number).padStart(length, '0')
  return { itemId: `00000000-0000-4000-8000-${digits(at, 4)}${digits(row, 4)}${digits(index, 4)}`, quantity: 1_000_000 }
}

/** A version of another paper; its name is known to the print only. */
function linkOf({ at }: Place): PaperLink {
  return {
    paperId: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
    version: 1,
    contentHash: 'd4e5'.repeat(16),
  }
}

/** What people write without a break: names with characters that fonts lack, addresses, and sentences with 約物 and blanks. */
const FILLERS = [
  '髙橋﨑𠮷田①㈱遵守台帳情報管理責任者髙島屋町角丸番地令和八年度',
  'https://example.go.jp/ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789wwwwwwwwwwwwwwwwwwww',
  '外部電磁的記録媒体（CD-R、USBメモリ等）を「情報管理責任者」の立ち会いのもとで消去（データ抹消ソフトウェア）する。 ㈱髙﨑 𠮷田①',
] as const

/** A text of exactly the longest length; in paragraphs where the field has several lines. */
function longText(place: Place, length: number, inLines = false): string {
  const filler = FILLERS[(place.at + place.row) % FILLERS.length] ?? ''
  const piece = `${tagOf(place)}${filler}${inLines && place.at % 2 ? '\n' : ''}`
  return `${cut(piece.repeat(Math.ceil(length / [...piece].length)), length - 1)}末`
}

/** Each character of the fillers is one code point, so this counts as a reader does. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('')
}

function longest(words: readonly string[]): string | undefined {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
}

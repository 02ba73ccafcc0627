import type { Instant } from '@/lib/kernel/instant'
import { momentOf } from '@/lib/platform/pdf/moments'
import type { Cell } from '@/lib/rules/exports/cells'

/** width: in characters of half width. */
export type Column = { label: string; width: number }

export type Sheet = {
  name: string
  columns: Column[]
  /** In the order of the columns. Long books give them page by page. */
  rows: Iterable<Cell[]> | AsyncIterable<Cell[]>
}

/** Tables that leave the product together, and what is told about them on the last sheet. */
export type Book = {
  /** Without its ending. */
  fileName: string
  title: string
  sheets: Sheet[]
  contract: { number: string; name: string }
  /** Label and value: what it shows, in which state. */
  about: [string, string][]
  head?: { seq: number; hash: string }
  madeAt: Instant
}

const ABOUT_COLUMNS: Column[] = [
  { label: '項目', width: 22 },
  { label: '内容', width: 80 },
]

/** The last sheet: which contract, what, when, and the head of the record, which makes whoever holds the file a witness of it. */
export function aboutSheet({ title, contract, about, head, madeAt }: Book): Sheet {
  const rows: [string, string][] = [
    ['表題', title],
    ['契約の名称', contract.name],
    ['契約番号', contract.number],
    ...about,
    ['出力した日時', momentOf(madeAt)],
    ...(head ? [['記録の先頭', `第${head.seq}号 ${head.hash}`] as [string, string]] : []),
  ]
  return { name: '出力について', columns: ABOUT_COLUMNS, rows }
}

/** What no spreadsheet holds: broken halves of characters and controls. Line ends are one character. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
}

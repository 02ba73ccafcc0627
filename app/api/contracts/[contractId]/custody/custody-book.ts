import type { Instant } from '@/lib/kernel/instant'
import type { Book, Column } from '@/lib/platform/sheets/book'
import { ACT_WORDS } from '@/lib/registers/custody/labels'
import { correctionOf, deviationOf, type ExportedEntry } from '@/lib/registers/exports/operations/prints/custody'
import { type Cell, countCell, momentCell } from '@/lib/rules/exports/cells'

type ExportedBook = {
  contract: { number: string; name: string }
  at: Instant
  head?: { seq: number; hash: string }
  entries: number
}

/** The book of what was received and made, as a table in the order of recording; corrected entries stay and say so. */
export function custodyBook({ contract, at, head, entries }: ExportedBook, rows: AsyncIterable<ExportedEntry>): Book {
  return {
    fileName: `台帳_${contract.number}`,
    title: '台帳（受渡し・保管の記録）',
    contract,
    sheets: [{ name: '台帳', columns: COLUMNS, rows: cellsOf(rows) }],
    about: [['件数', `${entries}件`]],
    head,
    madeAt: at,
  }
}

const COLUMNS: Column[] = [
  { label: '番号', width: 7 },
  { label: '起きた日時', width: 23 },
  { label: '行ったこと', width: 10 },
  { label: '情報の名称', width: 20 },
  { label: '情報の種類', width: 12 },
  { label: '重要な情報の別', width: 12 },
  { label: '移動元', width: 14 },
  { label: '移動先', width: 14 },
  { label: '数量', width: 7 },
  { label: '取り扱った者', width: 12 },
  { label: '理由', width: 24 },
  { label: '逸脱', width: 24 },
  { label: '訂正', width: 14 },
  { label: '記録した日時', width: 23 },
  { label: '記録した者', width: 12 },
  { label: '組織', width: 14 },
]

async function* cellsOf(rows: AsyncIterable<ExportedEntry>): AsyncGenerator<Cell[]> {
  for await (const entry of rows) yield rowOf(entry)
}

function rowOf(entry: ExportedEntry): Cell[] {
  return [
    countCell(entry.seq),
    momentCell(entry.happenedAt),
    ACT_WORDS[entry.act],
    entry.itemName,
    entry.medium,
    entry.important,
    entry.from,
    entry.to,
    countCell(entry.quantity),
    entry.happenedBy,
    entry.reason,
    deviationOf(entry),
    correctionOf(entry),
    momentCell(entry.recordedAt),
    entry.recordedByName,
    entry.party,
  ]
}

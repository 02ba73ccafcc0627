import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import type { Book, Column } from '@/lib/platform/sheets/book'
import { ACT_WORDS } from '@/lib/registers/custody/labels'
import type { Movement } from '@/lib/registers/custody/movement'
import { type Cell, countCell, momentCell } from '@/lib/rules/exports/cells'

type ExportedBook = {
  contract: { number: string; name: string }
  at: Instant
  head?: { seq: number; hash: string }
  entries: number
}

export type ExportedEntry = Pick<
  Movement,
  'seq' | 'act' | 'quantity' | 'happenedAt' | 'happenedBy' | 'recordedAt' | 'recordedByName' | 'reason' | 'deviation'
> & {
  itemName: string
  medium: string
  important: string
  from: string
  to: string
  party: string
  correctsSeq?: number
  correctedBySeq?: number
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
    entry.deviation.map(sentence).join('\n'),
    correctionOf(entry),
    momentCell(entry.recordedAt),
    entry.recordedByName,
    entry.party,
  ]
}

function sentence({ message, clause }: Finding): string {
  return clause ? `${message}（${clause}）` : message
}

function correctionOf({ correctsSeq, correctedBySeq }: ExportedEntry): string {
  return [
    ...(correctsSeq === undefined ? [] : [`第${correctsSeq}号を訂正`]),
    ...(correctedBySeq === undefined ? [] : [`第${correctedBySeq}号により訂正`]),
  ].join('、')
}

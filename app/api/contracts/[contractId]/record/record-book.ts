import type { Instant } from '@/lib/kernel/instant'
import type { Book } from '@/lib/platform/sheets/book'
import type { ExportedRecord } from '@/lib/registers/record/operations/export'
import { type Cell, countCell } from '@/lib/rules/exports/cells'

/** The record as a table: every entry of the chain, those of the other side alone with their digest only. */
export function recordBook({ contract, at, head, entries }: ExportedRecord): Book {
  return {
    fileName: `操作の記録_${contract.number}`,
    title: '操作の記録',
    contract,
    sheets: [
      {
        name: '操作の記録',
        columns: [
          { label: '番号', width: 9 },
          { label: '日時', width: 27 },
          { label: '操作', width: 48 },
          { label: '人', width: 18 },
          { label: '組織', width: 26 },
          { label: '内容の要約値', width: 30 },
          { label: '連鎖の値', width: 30 },
        ],
        rows: entries.values().map(rowOf),
      },
    ],
    about: [
      ['件数', `${entries.length}件`],
      ['非公開', '相手方の内部の記録です。内容は見えませんが、要約値により連鎖の検証に含まれます。'],
    ],
    head,
    madeAt: at as Instant,
  }
}

function rowOf(entry: ExportedRecord['entries'][number]): Cell[] {
  const { seq, digest, hash } = entry
  if (!('subject' in entry)) return [countCell(seq), '', '非公開', '', '', digest, hash]
  const when: Cell = { kind: 'instant', at: entry.at as Instant }
  return [countCell(seq), when, entry.subject, entry.actorName, entry.actorOrganisation, digest, hash]
}

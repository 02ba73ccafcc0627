import { momentOf } from '@/lib/platform/pdf/moments'
import type { Book } from '@/lib/platform/sheets/book'
import type { ExportedClauses } from '@/lib/registers/clauses/operations/export'
import { STATE_WORDS } from '@/lib/registers/duties/labels'
import { clauseCells } from '@/lib/registers/exports/operations/prints/clauses'

/** 「条項別遵守状況」 as a table: every clause with its state at a moment. */
export function clauseBook({ contract, at, head, documents, counts, rows }: ExportedClauses): Book {
  return {
    fileName: `条項別遵守状況_${contract.number}`,
    title: '条項別遵守状況',
    contract,
    sheets: [
      {
        name: '条項別遵守状況',
        columns: [
          { label: '条番号', width: 14 },
          { label: '見出し', width: 24 },
          { label: '要旨', width: 60 },
          { label: '義務者', width: 14 },
          { label: '時期（印字のとおり）', width: 22 },
          { label: '書類・帳簿', width: 24 },
          { label: '状態', width: 24 },
        ],
        rows: rows.map(clauseCells),
      },
    ],
    about: [
      ...documents.map((document): [string, string] => ['文書', document]),
      ['時点', momentOf(at)],
      ['状態の数', counts.map(({ state, count }) => `${STATE_WORDS[state]} ${count}`).join('、')],
    ],
    head,
    madeAt: at,
  }
}

import type { Instant } from '@/lib/kernel/instant'
import type { Book, Column } from '@/lib/platform/sheets/book'
import { factState } from '@/lib/registers/exports/operations/prints/facts'
import { NAMED_DAY_WORDS } from '@/lib/registers/facts/labels'
import type { ExportedFact } from '@/lib/registers/facts/operations/export'
import { type Cell, momentCell } from '@/lib/rules/exports/cells'

type ExportedFacts = {
  contract: { number: string; name: string }
  at: Instant
  head?: { seq: number; hash: string }
  facts: ExportedFact[]
}

/** The book of facts as a table, in the order in which things happened; corrected entries stay and say so. */
export function factBook({ contract, at, head, facts }: ExportedFacts): Book {
  return {
    fileName: `できごと_${contract.number}`,
    title: 'できごと',
    contract,
    sheets: [{ name: 'できごと', columns: COLUMNS, rows: facts.map(rowOf) }],
    about: [['件数', `${facts.length}件`]],
    head,
    madeAt: at,
  }
}

const COLUMNS: Column[] = [
  { label: '起きた日時', width: 23 },
  { label: 'できごと', width: 26 },
  { label: '内容', width: 60 },
  { label: '期日・予定の日', width: 18 },
  { label: '期日の別', width: 20 },
  { label: '文書', width: 26 },
  { label: '行った者・気づいた者', width: 20 },
  { label: '状態', width: 16 },
  { label: '記録した日時', width: 23 },
  { label: '記録した者', width: 16 },
]

function rowOf(fact: ExportedFact): Cell[] {
  const { label, text, namedOn, names, documentTitle, happenedBy, recordedByName } = fact
  return [
    momentCell(fact.happenedAt),
    label,
    text,
    namedOn ? { kind: 'day', day: namedOn } : '',
    namedOn && names ? NAMED_DAY_WORDS[names] : '',
    documentTitle,
    happenedBy,
    factState(fact),
    momentCell(fact.recordedAt),
    recordedByName,
  ]
}

import type { Instant } from '@/lib/kernel/instant'
import type { Register } from '@/lib/platform/pdf/register/register'
import type { RowView } from '@/lib/registers/clauses/view'
import { momentWords, STATE_WORDS } from '@/lib/registers/duties/labels'
import type { ClauseStateName } from '@/lib/rules/duties/clause-state'

export type ExportedClauses = {
  contract: { number: string; name: string }
  at: Instant
  head?: { seq: number; hash: string }
  documents: string[]
  counts: { state: ClauseStateName; count: number }[]
  rows: RowView[]
}

/** 「条項別遵守状況」: every clause with its state at a moment. */
export function clauseRegister({ contract, at, head, documents, counts, rows }: ExportedClauses): Register {
  return {
    title: '条項別遵守状況',
    subtitle: [
      `契約：${contract.name}（${contract.number}）`,
      ...documents.map((document) => `文書：${document}`),
      `時点：${momentWords(at)}`,
      counts.map(({ state, count }) => `${STATE_WORDS[state]} ${count}`).join('、'),
    ],
    columns: [
      { label: '条番号', widthMm: 30 },
      { label: '見出し', weight: 1.4 },
      { label: '要旨', weight: 3.4 },
      { label: '義務者', widthMm: 22 },
      { label: '時期（印字のとおり）', weight: 1.2 },
      { label: '書類・帳簿', weight: 1.3 },
      { label: '状態', weight: 1.2 },
    ],
    rows: rows.map(cellsOf),
    head,
    footer: [`契約番号 ${contract.number}`],
    landscape: true,
    madeAt: at,
  }
}

/** A clause in the words of the columns. */
export function cellsOf(row: RowView): string[] {
  const { number, heading, summary, ownerWord, timing, forms, stateWord, whose, because, deviations } = row
  const state = [
    stateWord,
    ...(whose.length > 0 ? [`${whose.join('・')}の番`] : []),
    ...(because ? [because.question] : []),
    ...(deviations > 0 ? [`逸脱 ${deviations}件`] : []),
  ]
  const papers = forms.map(({ title, style }) => `${title}${style ? `（${style}）` : ''}`)
  return [number, heading, summary, ownerWord, timing ?? '', papers.join('、'), state.join('　')]
}

import { done, type Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { MatrixFilter } from '@/lib/registers/clauses/matrix'
import { clausesNow } from '@/lib/registers/clauses/operations/export'
import type { RowView } from '@/lib/registers/clauses/view'
import { momentWords, STATE_WORDS } from '@/lib/registers/duties/labels'
import { REGISTER_WORDS } from '../../labels'
import { contractLine, footerLine, type Planned } from './plan'

/** 「条項別遵守状況」: every clause that was looked for, with its state at this moment. */
export async function planClauses(context: ContractContext, filter: MatrixFilter): Promise<Result<Planned>> {
  const { contract, at, head, documents, counts, rows } = await clausesNow(context, filter)
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== '')
  return done({
    plan: {
      frame: {
        title: REGISTER_WORDS.clauses,
        subtitle: [
          contractLine(contract),
          ...documents.map((document) => `文書：${document}`),
          `時点：${momentWords(at)}`,
          counts.map(({ state, count }) => `${STATE_WORDS[state]} ${count}`).join('、'),
        ],
        head,
        footer: [footerLine(contract)],
        landscape: true,
        madeAt: at,
      },
      of: 'rows',
      sections: [{ columns: COLUMNS, rows: rows.map(clauseCells) }],
    },
    rowsTotal: rows.length,
    title: isFiltered ? `${REGISTER_WORDS.clauses}（絞り込み、${rows.length}項目）` : REGISTER_WORDS.clauses,
    subject: `条項別遵守状況（${rows.length}項目）をPDFに出力`,
    details: { ...filter, rows: rows.length },
  })
}

const COLUMNS = [
  { label: '条番号', widthMm: 30 },
  { label: '見出し', weight: 1.4 },
  { label: '要旨', weight: 3.4 },
  { label: '義務者', widthMm: 22 },
  { label: '時期（印字のとおり）', weight: 1.2 },
  { label: '書類・帳簿', weight: 1.3 },
  { label: '状態', weight: 1.2 },
]

/** A clause in the words of the columns. */
export function clauseCells(row: RowView): string[] {
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

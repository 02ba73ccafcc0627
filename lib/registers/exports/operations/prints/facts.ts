import { done, type Result } from '@/lib/kernel/result'
import { formatWareki } from '@/lib/kernel/wareki'
import { momentOf } from '@/lib/platform/pdf/moments'
import type { ContractContext } from '@/lib/platform/server/operation'
import { NAMED_DAY_WORDS } from '@/lib/registers/facts/labels'
import type { ExportedFact } from '@/lib/registers/facts/operations/export'
import { countBook } from '@/lib/registers/facts/store'
import { findHead } from '@/lib/registers/record/store'
import { REGISTER_WORDS } from '../../labels'
import { contractLine, footerLine, type Planned } from './plan'

/** The book of facts in the order in which things happened; corrected entries stay and say so. */
export async function planFacts({ tx, contract, now }: ContractContext): Promise<Result<Planned>> {
  const facts = await countBook(tx, contract.id)
  return done({
    plan: {
      frame: {
        title: REGISTER_WORDS.facts,
        subtitle: [contractLine(contract), `出力：${momentOf(now)}　${facts}件`],
        footer: [footerLine(contract)],
        head: await findHead(tx),
        landscape: true,
        madeAt: now,
      },
      of: 'facts',
      columns: COLUMNS,
      until: now,
    },
    rowsTotal: facts,
    title: REGISTER_WORDS.facts,
    subject: `できごと（${facts}件）をPDFに出力`,
    details: { facts },
  })
}

const COLUMNS = [
  { label: '起きた日時', weight: 23 },
  { label: 'できごと', weight: 26 },
  { label: '内容', weight: 60 },
  { label: '期日・予定の日', weight: 20 },
  { label: '期日の別', weight: 20 },
  { label: '文書', weight: 30 },
  { label: '行った者・気づいた者', weight: 22 },
  { label: '状態', weight: 16 },
  { label: '記録した日時', weight: 23 },
  { label: '記録した者', weight: 18 },
]

export function factRow(fact: ExportedFact): string[] {
  const { label, text, namedOn, names, documentTitle, happenedBy, recordedByName } = fact
  return [
    momentOf(fact.happenedAt),
    label,
    text,
    namedOn ? formatWareki(namedOn) : '',
    namedOn && names ? NAMED_DAY_WORDS[names] : '',
    documentTitle,
    happenedBy,
    factState(fact),
    momentOf(fact.recordedAt),
    recordedByName,
  ]
}

export function factState({ isCorrected, isVoid, correctsId }: ExportedFact): string {
  if (isCorrected) return '訂正された記録'
  if (isVoid) return '取消し'
  return correctsId ? '訂正' : ''
}

import type { Finding } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { momentOf } from '@/lib/platform/pdf/moments'
import type { ContractContext } from '@/lib/platform/server/operation'
import { ACT_WORDS } from '@/lib/registers/custody/labels'
import type { Movement } from '@/lib/registers/custody/movement'
import { findExtent } from '@/lib/registers/custody/store/movements'
import { findHead } from '@/lib/registers/record/store'
import { REGISTER_WORDS } from '../../labels'
import { contractLine, footerLine, type Planned } from './plan'

/** An entry in the words of the book. */
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

/** The book of what was received and made, in the order of recording; corrected entries stay and say so. */
export async function planCustody({ tx, contract, now }: ContractContext): Promise<Result<Planned>> {
  const { entries, last } = await findExtent(tx, contract.id)
  return done({
    plan: {
      frame: {
        title: '台帳（受渡し・保管の記録）',
        subtitle: [contractLine(contract), `出力：${momentOf(now)}　${entries}件`],
        footer: [footerLine(contract)],
        head: await findHead(tx),
        landscape: true,
        madeAt: now,
      },
      of: 'custody',
      columns: COLUMNS,
      until: last,
    },
    rowsTotal: entries,
    title: REGISTER_WORDS.custody,
    subject: `台帳（${entries}件）をPDFに出力`,
    details: { entries, last },
  })
}

const COLUMNS = [
  { label: '番号', weight: 9, align: 'right' as const },
  { label: '起きた日時', weight: 20 },
  { label: '行ったこと', weight: 14 },
  { label: '情報の名称', weight: 26 },
  { label: '情報の種類', weight: 15 },
  { label: '重要な情報の別', weight: 15 },
  { label: '移動元', weight: 18 },
  { label: '移動先', weight: 18 },
  { label: '数量', weight: 9, align: 'right' as const },
  { label: '取り扱った者', weight: 16 },
  { label: '理由', weight: 28 },
  { label: '逸脱', weight: 26 },
  { label: '訂正', weight: 15 },
  { label: '記録した日時', weight: 20 },
  { label: '記録した者', weight: 15 },
  { label: '組織', weight: 18 },
]

export function custodyRow(entry: ExportedEntry): string[] {
  return [
    String(entry.seq),
    momentOf(entry.happenedAt),
    ACT_WORDS[entry.act],
    entry.itemName,
    entry.medium,
    entry.important,
    entry.from,
    entry.to,
    String(entry.quantity),
    entry.happenedBy,
    entry.reason,
    deviationOf(entry),
    correctionOf(entry),
    momentOf(entry.recordedAt),
    entry.recordedByName,
    entry.party,
  ]
}

/** What the entry breaks, a line for each clause. */
export function deviationOf({ deviation }: Pick<ExportedEntry, 'deviation'>): string {
  return deviation.map(({ message, clause }: Finding) => (clause ? `${message}（${clause}）` : message)).join('\n')
}

export function correctionOf({ correctsSeq, correctedBySeq }: ExportedEntry): string {
  return [
    ...(correctsSeq === undefined ? [] : [`第${correctsSeq}号を訂正`]),
    ...(correctedBySeq === undefined ? [] : [`第${correctedBySeq}号により訂正`]),
  ].join('、')
}

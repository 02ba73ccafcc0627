import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { momentOf } from '@/lib/platform/pdf/moments'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { ExportedRecord } from '@/lib/registers/record/operations/export'
import { findHead } from '@/lib/registers/record/store'
import { REGISTER_WORDS } from '../../labels'
import { contractLine, footerLine, type Planned } from './plan'

const CLOCK = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' })
/** The first digits stand for the whole: with the head, which stands in full below, they show any change. */
const DIGITS = 16

/** The record as a table: every entry of the chain, those of the other side alone with their digest only. */
export async function planRecord({ tx, contract, now }: ContractContext): Promise<Result<Planned>> {
  const head = await findHead(tx)
  if (!head) return notFound()
  return done({
    plan: {
      frame: {
        title: REGISTER_WORDS.record,
        subtitle: [
          contractLine(contract),
          `出力：${momentOf(now)}　${head.seq}件`,
          '「非公開」は相手方の内部の記録です。内容は見えませんが、要約値により連鎖の検証に含まれます。',
        ],
        footer: [footerLine(contract)],
        head,
        landscape: true,
        madeAt: now,
      },
      of: 'record',
      columns: [
        { label: '番号', widthMm: 12, align: 'right' },
        { label: '日時', widthMm: 30 },
        { label: '操作', weight: 4 },
        { label: '人', widthMm: 26 },
        { label: '組織', widthMm: 36 },
        { label: '内容の要約値', widthMm: 34 },
        { label: '連鎖の値', widthMm: 34 },
      ],
      until: head.seq,
    },
    rowsTotal: head.seq,
    title: REGISTER_WORDS.record,
    subject: `操作の記録をPDFに出力（${head.seq}件まで）`,
    details: { head: head.hash },
  })
}

export function recordRow(entry: ExportedRecord['entries'][number]): string[] {
  const { seq, digest, hash } = entry
  const chain = [digest.slice(0, DIGITS), hash.slice(0, DIGITS)]
  if (!('subject' in entry)) return [String(seq), '', '非公開', '', '', ...chain]
  const { at, subject, actorName, actorOrganisation } = entry
  return [String(seq), CLOCK.format(new Date(at)), subject, actorName, actorOrganisation, ...chain]
}

import type { Instant } from '@/lib/kernel/instant'
import type { Register } from '@/lib/platform/pdf/register/register'
import type { ExportedRecord } from '@/lib/registers/record/operations/export'

const CLOCK = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' })

/** The record as a table: every entry of the chain, those of the other side alone with their digest only. */
export function recordRegister({ contract, at, head, entries }: ExportedRecord): Register {
  return {
    title: '操作の記録',
    subtitle: [
      `契約：${contract.name}（${contract.number}）`,
      `出力：${CLOCK.format(new Date(at))}　${entries.length}件`,
      '「非公開」は相手方の内部の記録です。内容は見えませんが、要約値により連鎖の検証に含まれます。',
    ],
    columns: [
      { label: '番号', widthMm: 12, align: 'right' },
      { label: '日時', widthMm: 30 },
      { label: '操作', weight: 4 },
      { label: '人', widthMm: 26 },
      { label: '組織', widthMm: 36 },
      { label: '内容の要約値', widthMm: 34 },
      { label: '連鎖の値', widthMm: 34 },
    ],
    rows: entries.map((entry) => rowOf(entry)),
    footer: [`契約番号 ${contract.number}`],
    head,
    landscape: true,
    madeAt: at as Instant,
  }
}

function rowOf(entry: ExportedRecord['entries'][number]): string[] {
  const chain = [entry.digest.slice(0, 16), entry.hash.slice(0, 16)]
  if (!('subject' in entry)) return [String(entry.seq), '', '非公開', '', '', ...chain]
  return [
    String(entry.seq),
    CLOCK.format(new Date(entry.at)),
    entry.subject,
    entry.actorName,
    entry.actorOrganisation,
    ...chain,
  ]
}

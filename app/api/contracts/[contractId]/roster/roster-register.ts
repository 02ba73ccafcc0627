import type { Instant } from '@/lib/kernel/instant'
import type { Register } from '@/lib/platform/pdf/register'
import type { RosterRow, RosterSource } from '@/lib/registers/roster/roster'

type ExportedRoster = {
  contract: { number: string; name: string }
  at: Instant
  madeAt: Instant
  rosters: {
    title: string
    clause: string
    columns: { key: string; label: string }[]
    sources: RosterSource[]
    rows: RosterRow[]
  }[]
}

const CLOCK = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short' })

/** The roster in force at a moment as a table; sealed columns are named, their values are not in it. */
export function rosterRegister({ contract, at, madeAt, rosters }: ExportedRoster): Register {
  const [first] = rosters
  const columns = first?.columns ?? []
  return {
    title: `${first?.title ?? '名簿'}（適用中の内容）`,
    subtitle: [
      `契約：${contract.name}（${contract.number}）`,
      `時点：${CLOCK.format(new Date(at))}`,
      ...rosters.flatMap(({ sources, clause }) =>
        sources.map(({ version, since }) => `第${version}版、${CLOCK.format(new Date(since))}から適用（${clause}）`),
      ),
      '封緘項目は、この出力に含まれません。',
    ],
    columns: columns.map(({ label }) => ({ label, weight: 1 })),
    rows: rosters.flatMap(({ rows }) => rows.map((row) => columns.map(({ key }) => row.values[key] ?? ''))),
    footer: [`契約番号 ${contract.number}`],
    landscape: columns.length > 5,
    madeAt,
  }
}

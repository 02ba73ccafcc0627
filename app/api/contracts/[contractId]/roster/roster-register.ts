import type { Instant } from '@/lib/kernel/instant'
import type { Register } from '@/lib/platform/pdf/register/register'
import type { RosterRow, RosterSource } from '@/lib/registers/roster/roster'
import type { Field } from '@/lib/rules/forms/declaration'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { valueText } from '@/lib/rules/forms/field-value'

export type ExportedRoster = {
  contract: { number: string; name: string }
  at: Instant
  madeAt: Instant
  head?: { seq: number; hash: string }
  rosters: {
    title: string
    clause: string
    columns: Field[]
    sources: RosterSource[]
    rows: RosterRow[]
  }[]
}

const CLOCK = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short' })

/** The roster in force at a moment as a table; sealed columns are named, their values are not in it. */
export function rosterRegister({ contract, at, madeAt, head, rosters }: ExportedRoster): Register {
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
      '「封緘」は封緘項目です。値はこの出力に含まれません。',
    ],
    columns: columns.map(({ key, label }) => ({ label, weight: key === FEED_KEYS.roster.category ? 2 : 1 })),
    rows: rosters.flatMap(({ rows }) => rows.map((row) => columns.map((column) => cellText(column, row)))),
    head,
    footer: [`契約番号 ${contract.number}`],
    landscape: columns.length > 5,
    madeAt,
  }
}

/** Sealed values are named, everything else is as filed, in the words of its kind. */
function cellText({ key, sealed, value }: Field, { values }: RosterRow): string {
  return sealed ? '封緘' : valueText(value, values[key] ?? '')
}

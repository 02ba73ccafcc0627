import { done, type Result } from '@/lib/kernel/result'
import { momentOf } from '@/lib/platform/pdf/moments'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { Moment } from '@/lib/registers/roster/moment'
import { type ExportedRoster, rostersInForce, titlesOf } from '@/lib/registers/roster/operations/export'
import { SEALED_WORD } from '@/lib/rules/exports/cells'
import type { Field } from '@/lib/rules/forms/declaration'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { valueText } from '@/lib/rules/forms/field-value'
import { REGISTER_WORDS } from '../../labels'
import { contractLine, footerLine, type Planned } from './plan'

/** The form prints its columns lying on its side from so many on. */
const MOST_UPRIGHT_COLUMNS = 5

/** The rosters in force at a moment, each a table in the form's columns; sealed columns are named, their values are not in it. */
export async function planRoster(context: ContractContext, at: Moment | undefined): Promise<Result<Planned>> {
  const found = await rostersInForce(context, at)
  if (!found.ok) return found
  const { contract, rosters, head, madeAt } = found.value
  const title = rosters.length === 1 ? (rosters[0]?.title ?? '') : REGISTER_WORDS.roster
  const sections = rosters.map((roster) => sectionOf(roster, rosters.length > 1))
  return done({
    plan: {
      frame: {
        title: `${title}（適用中の内容）`,
        subtitle: [contractLine(contract), ...linesOf(found.value)],
        head,
        footer: [footerLine(contract)],
        landscape: sections.some(({ columns }) => columns.length > MOST_UPRIGHT_COLUMNS),
        madeAt,
      },
      of: 'rows',
      sections,
    },
    rowsTotal: sections.reduce((sum, { rows }) => sum + rows.length, 0),
    title: at ? `${REGISTER_WORDS.roster}（${momentOf(found.value.at)}現在）` : REGISTER_WORDS.roster,
    subject: `${titlesOf(rosters) || REGISTER_WORDS.roster}をPDFに出力`,
    details: { at: found.value.at },
  })
}

function linesOf({ at, rosters }: ExportedRoster): string[] {
  const isSealed = rosters.some(({ columns }) => columns.some(({ sealed }) => sealed))
  return [
    `時点：${momentOf(at)}`,
    ...rosters.flatMap(({ title, sources, clause }) =>
      sources.map(
        ({ version, since }) =>
          `${rosters.length > 1 ? `${title}：` : ''}第${version}版、${momentOf(since)}から適用（${clause}）`,
      ),
    ),
    ...(isSealed ? [`「${SEALED_WORD}」は封緘項目です。値はこの出力に含まれません。`] : []),
  ]
}

function sectionOf({ title, columns, rows }: ExportedRoster['rosters'][number], isTitled: boolean) {
  return {
    ...(isTitled && { title }),
    columns: columns.map(({ key, label }) => ({ label, weight: key === FEED_KEYS.roster.category ? 2 : 1 })),
    rows: rows.map(({ values }) => columns.map((column) => cellText(column, values))),
  }
}

/** Sealed values are named, everything else is as filed, in the words of its kind. */
function cellText({ key, sealed, value }: Field, values: Record<string, string>): string {
  return sealed ? SEALED_WORD : valueText(value, values[key] ?? '')
}

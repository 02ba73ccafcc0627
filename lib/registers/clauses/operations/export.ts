import type { Instant } from '@/lib/kernel/instant'
import { done } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { findHead } from '@/lib/registers/record/store'
import type { ClauseStateName } from '@/lib/rules/duties/clause-state'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import { countsOf, filtered, type MatrixFilter } from '../matrix'
import { exportInput } from '../schema'
import { type RowView, rowView } from '../view'
import { matrixIn } from './matrix'

export type ExportedClauses = {
  contract: { number: string; name: string }
  at: Instant
  head?: { seq: number; hash: string }
  documents: string[]
  counts: { state: ClauseStateName; count: number }[]
  rows: RowView[]
}

/** Material for 「条項別遵守状況」 as a table. */
export const exportClauses = defineOperation({
  name: 'clauses.export',
  input: exportInput,
  async run(context, { format: _, ...filter }) {
    return done(await clausesNow(context, filter))
  },
  entry: (filter, { rows }) => ({
    subject: `条項別遵守状況（${rows.length}項目）を${FORMAT_WORDS[filter.format]}に出力`,
    details: { ...filter, rows: rows.length },
    visibility: 'shared',
  }),
})

/** The rows that somebody looks for, at this moment, with the head of the record. */
export async function clausesNow(context: ContractContext, filter: MatrixFilter): Promise<ExportedClauses> {
  const { rows } = await matrixIn(context)
  const found = filtered(rows, filter)
  return {
    contract: { number: context.contract.number, name: context.contract.name },
    at: context.now,
    head: await findHead(context.tx),
    documents: [
      ...new Set(found.map(({ declared }) => `${declared.label ?? ''}${declared.title}（第${declared.edition}版）`)),
    ],
    counts: countsOf(found),
    rows: found.map(rowView),
  }
}

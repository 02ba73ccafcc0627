import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { findHead } from '@/lib/registers/record/store'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import { countsOf, filtered } from '../matrix'
import { exportInput } from '../schema'
import { rowView } from '../view'
import { matrixIn } from './matrix'

/** Material for 「条項別遵守状況」: the rows that somebody looks for, at this moment, with the head of the record. */
export const exportClauses = defineOperation({
  name: 'clauses.export',
  input: exportInput,
  async run(context, { format: _, ...filter }) {
    const { rows } = await matrixIn(context)
    const found = filtered(rows, filter)
    return done({
      contract: { number: context.contract.number, name: context.contract.name },
      at: context.now,
      head: await findHead(context.tx),
      documents: [
        ...new Set(found.map(({ declared }) => `${declared.label ?? ''}${declared.title}（第${declared.edition}版）`)),
      ],
      counts: countsOf(found),
      rows: found.map(rowView),
    })
  },
  entry: (filter, { rows }) => ({
    subject: `条項別遵守状況（${rows.length}項目）を${FORMAT_WORDS[filter.format]}に出力`,
    details: { ...filter, rows: rows.length },
    visibility: 'shared',
  }),
})

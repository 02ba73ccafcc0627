import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { countsOf, filtered } from '../matrix'
import { listInput } from '../schema'
import { rowView } from '../view'
import { matrixIn } from './matrix'

const PAGE = 50

/** The clause matrix, 50 rows a page in printed order, with how many clauses are in each state over all of it. */
export const listClauses = defineOperation({
  name: 'clauses.list',
  input: listInput,
  async run(context, { page, ...filter }) {
    const { rows, facts } = await matrixIn(context)
    const found = filtered(rows, filter)
    const ofDocument = filtered(rows, { document: filter.document, search: '' })
    const bound = new Map(rows.map(({ document, declared }) => [document, declared]))
    return done({
      rows: found.slice((page - 1) * PAGE, page * PAGE).map(rowView),
      found: found.length,
      page,
      pages: Math.max(1, Math.ceil(found.length / PAGE)),
      counts: countsOf(ofDocument),
      total: ofDocument.length,
      documents: [...bound].map(([document, { title, label, edition, issuer, parties }]) => ({
        ...{ document, title, label, edition, issuer, parties },
        clauses: rows.filter((row) => row.document === document).length,
      })),
      map: ofDocument.map(({ document, clause, state }) => ({
        document,
        number: clause.number,
        heading: clause.heading,
        state: state.state,
      })),
      hasFacts: facts.facts.length > 0,
      can: permitted(['clauses.export', 'contracts.set'], context.standing),
    })
  },
})

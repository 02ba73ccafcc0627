import { byText } from '@/lib/kernel/order'
import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'
import { findRow, type MatrixRow } from '../matrix'
import { clauseRef } from '../schema'
import { dutyView, gatesView, rowView, stepWords } from '../view'
import { matrixIn } from './matrix'

const MOST_DUTIES = 60

/** One clause: its duties with their times, what it closes, its papers with the basis of each field, and how it is read. */
export const getClause = defineOperation({
  name: 'clauses.get',
  input: clauseRef,
  async run(context, { document, key }) {
    const { rows } = await matrixIn(context)
    const row = findRow(rows, document, key)
    if (!row) return notFound()
    const at = rows.indexOf(row)
    const neighbour = (index: number) => rows[index]?.document === document && rows[index] && rowView(rows[index])
    const newest = row.duties.toSorted((a, b) => byText(b.openedAt, a.openedAt))
    return done({
      ...rowView(row),
      title: row.declared.title,
      label: row.declared.label,
      edition: row.declared.edition,
      step: stepWords(row),
      survives: row.clause.survives === true,
      reading: row.clause.reading,
      gates: gatesView(row),
      duties: newest.slice(0, MOST_DUTIES).flatMap((duty) => dutyView(duty, row, context.now)),
      hasMoreDuties: newest.length > MOST_DUTIES,
      papers: papersOf(row),
      settings: row.declared.settings
        .filter(({ clause }) => clause === row.clause.number)
        .map((setting) => ({ key: `${document}#${setting.key}`, question: setting.question })),
      previous: neighbour(at - 1) || undefined,
      following: neighbour(at + 1) || undefined,
      now: context.now,
      can: permitted(['facts.record', 'facts.state', 'papers.begin'], context.standing),
    })
  },
})

function papersOf({ clause, declared }: MatrixRow) {
  return declared.forms.filter(({ key }) => clause.forms.includes(key)).map((form) => paperView(form))
}

function paperView(form: FormDeclaration) {
  const fields = [...fieldsOf(form), ...tablesOf(form).flatMap(({ columns }) => columns)]
  return {
    key: form.key,
    title: form.title,
    style: form.style,
    isTitlePrinted: form.titlePrinted,
    summary: form.summary,
    isRegister: form.review.first.kind === 'kept',
    word: form.review.first.word,
    fields: fields.map(({ label, basis, required }) => ({ label, basis: basis.by, required })),
  }
}

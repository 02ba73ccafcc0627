import { civilDateAt } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { decideMoment } from '../moment'
import { changeRule, responsible, rosterAt, rosterColumns } from '../roster'
import { rosterAtInput } from '../schema'
import { bindingDocuments, filedFor } from './rosters'

/** Who is listed now, or was at the end of a day: without sealed values, with the version and since when it is in force. */
export const rosterAtOperation = defineOperation({
  name: 'roster.at',
  input: rosterAtInput,
  async run({ tx, contract, standing, now }, input) {
    const moment = decideMoment(input.at, now)
    if (!moment.ok) return moment
    const at = moment.value
    const documents = await bindingDocuments(tx, contract.id, civilDateAt(at))
    const rosters = []
    for (const binding of documents) {
      for (const { document, form, versions } of await filedFor(tx, contract.id, binding, 'roster')) {
        const roster = rosterAt(versions, form, at)
        rosters.push({
          document,
          formKey: form.key,
          title: form.title,
          clause: form.clause,
          columns: rosterColumns(form).map(({ key, label, value, sealed }) => ({
            key,
            label,
            kind: value,
            isSealed: sealed !== undefined,
          })),
          change: changeRule(form, binding.edition.clauses),
          sources: roster.sources,
          rows: roster.rows,
          positions: responsible(roster, form).map(({ position, clause, holders }) => ({
            position,
            clause,
            names: holders.map(({ name }) => name),
          })),
        })
      }
    }
    return done({ at, rosters, can: permitted(['roster.export', 'papers.begin', 'papers.read_sealed'], standing) })
  },
})

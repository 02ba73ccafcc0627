import { civilDateAt } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { findHead } from '@/lib/registers/record/store'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import { decideMoment } from '../moment'
import { rosterAt, rosterColumns } from '../roster'
import { rosterExportInput } from '../schema'
import { bindingDocuments, filedFor } from './rosters'

/** The rosters in force at a moment, for a print or a table, with the record's head of now. Of sealed columns only the name. */
export const exportRoster = defineOperation({
  name: 'roster.export',
  input: rosterExportInput,
  isAnswerSecret: true,
  async run({ tx, contract, now }, input) {
    const moment = decideMoment(input.at, now)
    if (!moment.ok) return moment
    const at = moment.value
    const rosters = []
    for (const binding of await bindingDocuments(tx, contract.id, civilDateAt(at))) {
      for (const { form, versions } of await filedFor(tx, contract.id, binding, 'roster')) {
        rosters.push({
          title: form.title,
          clause: form.clause,
          columns: rosterColumns(form),
          ...rosterAt(versions, form, at),
        })
      }
    }
    return done({
      contract: { number: contract.number, name: contract.name },
      at,
      madeAt: now,
      head: await findHead(tx),
      rosters,
    })
  },
  entry: ({ format }, { at, rosters }) => ({
    subject: `${rosters.map(({ title }) => `「${title}」`).join('')}を${FORMAT_WORDS[format]}に出力`,
    details: { at, format },
    visibility: 'shared',
  }),
})

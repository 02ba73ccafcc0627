import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { findHead } from '@/lib/registers/record/store'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import type { Field } from '@/lib/rules/forms/declaration'
import { decideMoment, type Moment } from '../moment'
import { type RosterRow, type RosterSource, rosterAt, rosterColumns } from '../roster'
import { rosterExportInput } from '../schema'
import { bindingDocuments, filedFor } from './rosters'

export type ExportedRoster = {
  contract: { number: string; name: string }
  at: Instant
  madeAt: Instant
  head?: { seq: number; hash: string }
  rosters: { title: string; clause: string; columns: Field[]; sources: RosterSource[]; rows: RosterRow[] }[]
}

/** The rosters in force at a moment, as a table, with the record's head of now. Of sealed columns only the name. */
export const exportRoster = defineOperation({
  name: 'roster.export',
  input: rosterExportInput,
  isAnswerSecret: true,
  run: (context, { at }) => rostersInForce(context, at),
  entry: ({ format }, { at, rosters }) => ({
    subject: `${titlesOf(rosters)}を${FORMAT_WORDS[format]}に出力`,
    details: { at, format },
    visibility: 'shared',
  }),
})

/** What is printed of the rosters, now or at the moment that was asked for. */
export async function rostersInForce(
  { tx, contract, now }: ContractContext,
  asked: Moment | undefined,
): Promise<Result<ExportedRoster>> {
  const moment = decideMoment(asked, now)
  if (!moment.ok) return moment
  const at = moment.value
  const rosters = []
  for (const binding of await bindingDocuments(tx, contract.id, civilDateAt(at))) {
    for (const { form, versions } of await filedFor(tx, contract.id, binding, 'roster')) {
      const { title, clause } = form
      rosters.push({ title, clause, columns: rosterColumns(form), ...rosterAt(versions, form, at) })
    }
  }
  const { number, name } = contract
  return done({ contract: { number, name }, at, madeAt: now, head: await findHead(tx), rosters })
}

export function titlesOf(rosters: ExportedRoster['rosters']): string {
  return rosters.map(({ title }) => `「${title}」`).join('')
}

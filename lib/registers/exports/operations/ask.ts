import { done, refused } from '@/lib/kernel/result'
import { enqueue } from '@/lib/platform/jobs/queue'
import { defineOperation } from '@/lib/platform/server/operation'
import { isGranted } from '@/lib/rules/access/standing'
import { decideAsk, rightOf } from '../export'
import { notAllowed, REGISTER_WORDS } from '../labels'
import { askInput, parametersOf } from '../schema'
import { countRunning, insertExport } from '../store'
import { plannedFor } from './planned-for'

/**
 * Asks for a register as PDF. What the file will hold is settled now, as this person sees it now; a job draws it after the commit.
 * Both sides see in the record that it was taken out, as with every export.
 */
export const askForExport = defineOperation({
  name: 'exports.ask',
  input: askInput,
  async run(context, asked) {
    const { tx, contract, actor, now, newId, standing } = context
    const { register } = asked
    if (!isGranted(rightOf(register), standing)) return refused({ kind: 'not_allowed', message: notAllowed(register) })
    const planned = await plannedFor(context, asked)
    if (!planned.ok) return planned
    const { plan, rowsTotal, title, subject, details, fileName } = planned.value
    const own = { contractId: contract.id, partyId: contract.partyId }
    const decided = decideAsk(rowsTotal, await countRunning(tx, own))
    if (!decided.ok) return decided
    const id = newId()
    await insertExport(tx, {
      ...{ ...own, id, register, title, rowsTotal },
      parameters: parametersOf(asked),
      fileName: `${fileName ?? `${REGISTER_WORDS[register]}_${contract.number}`}.pdf`,
      plan: JSON.stringify(plan),
      ...{ askedAt: now, askedBy: actor.accountId, askedByName: actor.personName },
    })
    await enqueue(tx, { id: newId(), contractId: contract.id, kind: 'draw_export', payload: { exportId: id } })
    return done({ exportId: id, title, subject, details })
  },
  entry: ({ register }, { subject, details }) => ({
    subject,
    details: { register, format: 'pdf', ...details },
    visibility: 'shared',
  }),
})

import { conflict, notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation, type JobContext } from '@/lib/platform/server/operation'
import { exportRef, failInput, keepInput, progressInput } from '../schema'
import { endExport, findExport, findPlan, markDrawing } from '../store'
import { ownExport } from './download'
import type { Plan } from './prints/plan'

const OVER = 'この書き出しは既に終わっています。'

/** What is to be drawn. The job asks for it in the name of who asked for the export, so a right that was lost is lost here too. */
export const getExportPlan = defineOperation({
  name: 'exports.get_plan',
  input: exportRef,
  async run(context, { exportId }) {
    const asked = await ownExport(context, exportId)
    if (!asked.ok) return asked
    const plan = await findPlan(context.tx, { contractId: context.contract.id, id: exportId })
    return plan ? done({ plan: JSON.parse(plan) as Plan, rowsTotal: asked.value.rowsTotal }) : conflict(OVER)
  },
})

/** How many rows are drawn. Nothing of it is an act: that the export was asked for is in the record. */
export const keepProgress = defineOperation({
  name: 'exports.keep_progress',
  input: progressInput,
  async run({ tx, contract }: JobContext, { exportId: id, rowsDone }) {
    const found = await findExport(tx, { contractId: contract.id, id })
    if (!found) return notFound()
    const rows = Math.min(rowsDone, found.rowsTotal)
    return (await markDrawing(tx, { contractId: contract.id, id, rowsDone: rows })) ? done({ id }) : conflict(OVER)
  },
})

/** The file is there. Its hash goes into the record with each download. */
export const keepExportFile = defineOperation({
  name: 'exports.keep_file',
  input: keepInput,
  async run({ tx, contract, now }: JobContext, { exportId: id, sha256, sizeBytes }) {
    const found = await findExport(tx, { contractId: contract.id, id })
    if (!found) return notFound()
    const end = { at: now, sha256, sizeBytes, rowsDone: found.rowsTotal }
    return (await endExport(tx, { contractId: contract.id, id }, end)) ? done({ id }) : conflict(OVER)
  },
})

/** There will be no file, and why. */
export const failExport = defineOperation({
  name: 'exports.fail',
  input: failInput,
  async run({ tx, contract, now }: JobContext, { exportId: id, reason }) {
    return (await endExport(tx, { contractId: contract.id, id }, { at: now, reason })) ? done({ id }) : conflict(OVER)
  },
})

import { conflict, notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation, type JobContext } from '@/lib/platform/server/operation'
import { EXPORT_OVER } from '../labels'
import { progressInput } from '../schema'
import { findExport, markDrawing } from '../store'

/** How many rows are drawn. Nothing of it is an act: that the export was asked for is in the record. */
export const keepProgress = defineOperation({
  name: 'exports.keep_progress',
  input: progressInput,
  async run({ tx, contract }: JobContext, { exportId: id, rowsDone }) {
    const found = await findExport(tx, { contractId: contract.id, id })
    if (!found) return notFound()
    const rows = Math.min(rowsDone, found.rowsTotal)
    const isMarked = await markDrawing(tx, { contractId: contract.id, id, rowsDone: rows })
    return isMarked ? done({ id }) : conflict(EXPORT_OVER)
  },
})

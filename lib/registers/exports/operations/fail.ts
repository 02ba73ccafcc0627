import { conflict } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation, type JobContext } from '@/lib/platform/server/operation'
import { EXPORT_OVER } from '../labels'
import { failInput } from '../schema'
import { endExport } from '../store'

/** There will be no file, and why. */
export const failExport = defineOperation({
  name: 'exports.fail',
  input: failInput,
  async run({ tx, contract, now }: JobContext, { exportId: id, reason }) {
    const isEnded = await endExport(tx, { contractId: contract.id, id }, { at: now, reason })
    return isEnded ? done({ id }) : conflict(EXPORT_OVER)
  },
})

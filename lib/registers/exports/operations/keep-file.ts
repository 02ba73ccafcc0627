import { conflict, notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation, type JobContext } from '@/lib/platform/server/operation'
import { EXPORT_OVER } from '../labels'
import { keepInput } from '../schema'
import { endExport, findExport } from '../store'

/** The file is there. Its hash goes into the record with each download. */
export const keepExportFile = defineOperation({
  name: 'exports.keep_file',
  input: keepInput,
  async run({ tx, contract, now }: JobContext, { exportId: id, sha256, sizeBytes }) {
    const found = await findExport(tx, { contractId: contract.id, id })
    if (!found) return notFound()
    const end = { at: now, sha256, sizeBytes, rowsDone: found.rowsTotal }
    return (await endExport(tx, { contractId: contract.id, id }, end)) ? done({ id }) : conflict(EXPORT_OVER)
  },
})

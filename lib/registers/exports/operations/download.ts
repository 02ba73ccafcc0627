import { defineOperation } from '@/lib/platform/server/operation'
import { decideDownload } from '../export'
import { exportRef } from '../schema'
import { ownExport } from './own'

/**
 * The file of an export, for whoever of the side that asked may take that register out now. The other side has seen in the record
 * that it was asked for; who fetches it how often is the own side's affair.
 */
export const downloadExport = defineOperation({
  name: 'exports.download',
  input: exportRef,
  isAnswerSecret: true,
  async run(context, { exportId }) {
    const asked = await ownExport(context, exportId)
    return asked.ok ? decideDownload(asked.value, context.now) : asked
  },
  entry: ({ exportId }, { title, sha256 }) => ({
    subject: `書き出した「${title}」のPDFをダウンロード`,
    details: { exportId, sha256 },
    visibility: 'own',
  }),
})

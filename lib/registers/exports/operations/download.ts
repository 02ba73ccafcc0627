import { notFound } from '@/lib/kernel/refusal'
import { type Result, refused } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { isGranted } from '@/lib/rules/access/standing'
import { decideDownload, type RegisterExport, rightOf } from '../export'
import { REGISTER_WORDS } from '../labels'
import { exportRef } from '../schema'
import { findExport } from '../store'

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

/** An export of the own side, of a register that this person may take out. */
export async function ownExport(
  { tx, contract, standing }: ContractContext,
  id: string,
): Promise<Result<RegisterExport>> {
  const found = await findExport(tx, { contractId: contract.id, id })
  if (!found) return notFound()
  if (isGranted(rightOf(found.register), standing)) return { ok: true, value: found }
  const message = `「${REGISTER_WORDS[found.register]}」を出力する権限がありません。`
  return refused({ kind: 'not_allowed', message })
}

import { notFound } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import { isGranted } from '@/lib/rules/access/standing'
import { type RegisterExport, rightOf } from '../export'
import { notAllowed } from '../labels'
import { findExport } from '../store'

/** An export of the own side, of a register that this person may take out. */
export async function ownExport(
  { tx, contract, standing }: ContractContext,
  id: string,
): Promise<Result<RegisterExport>> {
  const found = await findExport(tx, { contractId: contract.id, id })
  if (!found) return notFound()
  if (isGranted(rightOf(found.register), standing)) return done(found)
  return refused({ kind: 'not_allowed', message: notAllowed(found.register) })
}

import { findDocument } from '@/lib/authorities/registry'
import type { ContractContext } from '@/lib/platform/server/operation'
import { type Plan, plansInForceAt } from '@/lib/registers/disposal/plan'
import { filedFor } from '@/lib/registers/roster/operations/rosters'
import type { Paper } from '../../store/papers'

/** The approved plans in force now under the paper's document, on whichever of its forms; the newest approval first. */
export async function approvedPlans(
  { tx, contract, now }: ContractContext,
  { document, edition: key }: Pick<Paper, 'document' | 'edition'>,
): Promise<Plan[]> {
  const edition = findDocument(document, key)
  if (!edition) return []
  const filed = await filedFor(tx, contract.id, { document, edition }, 'disposal_plan')
  return plansInForceAt(
    filed.flatMap(({ versions }) => versions),
    now,
  )
}

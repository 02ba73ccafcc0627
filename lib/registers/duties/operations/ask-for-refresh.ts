import { enqueueOnce } from '@/lib/platform/jobs/queue'
import type { AccountContext } from '@/lib/platform/server/operation'

/** Asks the worker to derive the contract's duties anew: whoever changes a fact of the contract does so, as the last thing. */
export function askForDuties({ tx, newId }: Pick<AccountContext, 'tx' | 'newId'>, contractId: string): Promise<void> {
  return enqueueOnce(tx, { id: newId(), contractId, kind: 'refresh_duties' })
}

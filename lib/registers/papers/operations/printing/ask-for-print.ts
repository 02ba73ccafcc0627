import { enqueue } from '@/lib/platform/jobs/queue'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { VersionState } from '@/lib/rules/approvals/transitions'

export type PrintRequest = { paperId: string; version: number; state: VersionState }

/** Asks for the kept print of a version as it stands now; a job makes it after the commit. */
export function askForPrint({ tx, contract, newId }: ContractContext, payload: PrintRequest): Promise<void> {
  return enqueue(tx, { id: newId(), contractId: contract.id, kind: 'print_version', payload })
}

import type { Tx } from '@/lib/platform/db/client'

/** The authority's name as it was when the contract was opened. */
export async function findAuthorityName(tx: Tx, contractId: string): Promise<string> {
  const row = await tx.contractParty.findFirst({
    where: { contractId, kind: 'authority' },
    select: { organisationName: true },
  })
  return row?.organisationName ?? ''
}

export async function findPartyName(tx: Tx, contractId: string, partyId: string): Promise<string> {
  const row = await tx.contractParty.findUnique({
    where: { contractId_id: { contractId, id: partyId } },
    select: { organisationName: true },
  })
  return row?.organisationName ?? ''
}

import type { Tx } from '@/lib/platform/db/client'

export type StoredSeal = { path: string; ciphertext: Uint8Array<ArrayBuffer>; commitment: string }
type Of = { contractId: string; paperId: string; version: number }

/** Paths and commitments of what is sealed, without the values. Version 0 is the draft. */
export async function listCommitments(tx: Tx, of: Of): Promise<{ path: string; commitment: string }[]> {
  return tx.sealedValue.findMany({ where: of, select: { path: true, commitment: true }, orderBy: { path: 'asc' } })
}

export async function listSealed(tx: Tx, of: Of): Promise<StoredSeal[]> {
  const rows = await tx.sealedValue.findMany({ where: of, orderBy: { path: 'asc' } })
  return rows.map(({ path, ciphertext, commitment }) => ({ path, ciphertext: new Uint8Array(ciphertext), commitment }))
}

export async function findSealed(
  tx: Tx,
  { contractId, paperId, version }: Of,
  path: string,
): Promise<StoredSeal | undefined> {
  const row = await tx.sealedValue.findUnique({
    where: { contractId_paperId_version_path: { contractId, paperId, version, path } },
  })
  return row ? { path, ciphertext: new Uint8Array(row.ciphertext), commitment: row.commitment } : undefined
}

/** Replaces what the draft has sealed: the paths named are dropped, then the new values written. */
export async function replaceDraftSeals(
  tx: Tx,
  of: Omit<Of, 'version'> & { partyId: string },
  dropped: string[],
  seals: StoredSeal[],
): Promise<void> {
  const { contractId, paperId, partyId } = of
  if (dropped.length > 0)
    await tx.sealedValue.deleteMany({ where: { contractId, paperId, version: 0, path: { in: dropped } } })
  if (seals.length > 0)
    await tx.sealedValue.createMany({
      data: seals.map((seal) => ({ ...seal, contractId, paperId, partyId, version: 0, visibility: 'own' })),
    })
}

/** What the draft had sealed belongs to the version from now on, and is shared like it. */
export async function moveSealsToVersion(tx: Tx, contractId: string, paperId: string, version: number): Promise<void> {
  await tx.sealedValue.updateMany({
    where: { contractId, paperId, version: 0 },
    data: { version, visibility: 'shared' },
  })
}

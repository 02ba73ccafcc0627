import { dateOf, type Instant } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { VersionState } from '@/lib/rules/approvals/transitions'

export type Print = { version: number; state: VersionState; sha256: string; sizeBytes: number }
type Of = { contractId: string; paperId: string }

/** The kept prints of a paper, by version. */
export async function listPrints(tx: Tx, of: Of): Promise<Print[]> {
  const rows = await tx.paperPdf.findMany({
    where: of,
    select: { version: true, state: true, sha256: true, sizeBytes: true },
    orderBy: { madeAt: 'asc' },
  })
  return rows.map((row) => ({ ...row, state: row.state as VersionState }))
}

/** Keeps a print; false when one of this state is kept already. */
export async function insertPrint(tx: Tx, print: Print & Of & { partyId: string; at: Instant }): Promise<boolean> {
  const { at, ...row } = print
  const { count } = await tx.paperPdf.createMany({
    data: [{ ...row, visibility: 'shared', madeAt: dateOf(at) }],
    skipDuplicates: true,
  })
  return count === 1
}

/** The record's entry of the act that a print shows: the chain's head as of then. */
export async function findHeadOfVersion(
  tx: Tx,
  { contractId, paperId }: Of,
  version: number,
): Promise<{ seq: number; hash: string } | undefined> {
  const row = await tx.recordEntry.findFirst({
    where: {
      contractId,
      operation: { startsWith: 'papers.' },
      visibility: 'shared',
      details: { startsWith: `{"paperId":"${paperId}","version":${version},` },
    },
    select: { seq: true, hash: true },
    orderBy: { seq: 'desc' },
  })
  return row ?? undefined
}

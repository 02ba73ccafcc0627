import type { Tx } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'

const PAGE = 50

const STORED = {
  scope: true,
  seq: true,
  contractId: true,
  organisationId: true,
  partyId: true,
  visibility: true,
  at: true,
  recordedAt: true,
  operation: true,
  actorAccount: true,
  actorName: true,
  actorOrganisation: true,
  subject: true,
  details: true,
  salt: true,
  digest: true,
  prevHash: true,
  hash: true,
} as const satisfies Prisma.RecordEntrySelect

export type EntryRow = Prisma.RecordEntryGetPayload<{ select: typeof STORED }>
export type LinkRow = { seq: number; digest: string; prevHash: string; hash: string }

/** The entries of a chain that the reader may see, newest first, 50 a page and one more when there is more. */
export async function listNewest(
  tx: Tx,
  scope: string,
  before?: number,
): Promise<{ entries: EntryRow[]; hasMore: boolean }> {
  const rows = await tx.recordEntry.findMany({
    where: { scope, ...(before !== undefined && { seq: { lt: before } }) },
    select: STORED,
    orderBy: { seq: 'desc' },
    take: PAGE + 1,
  })
  return { entries: rows.slice(0, PAGE), hasMore: rows.length > PAGE }
}

/** The visible entries of a stretch of a chain, both ends included, oldest first. */
export async function listStretch(tx: Tx, scope: string, first: number, last: number): Promise<EntryRow[]> {
  return tx.recordEntry.findMany({
    where: { scope, seq: { gte: first, lte: last } },
    select: STORED,
    orderBy: { seq: 'asc' },
  })
}

/** The links of the entered contract's chain after a number, also of entries that are the other side's own. */
export async function listLinks(tx: Tx, after: number, limit: number): Promise<LinkRow[]> {
  return tx.$queryRaw<LinkRow[]>`
    select seq, digest, prev_hash as "prevHash", hash from app.chain_links(${after}::int, ${limit}::int)`
}

/** The head of the entered contract's chain, as every paper prints it. */
export async function findHead(tx: Tx): Promise<{ seq: number; hash: string } | undefined> {
  const rows = await tx.$queryRaw<{ seq: number; hash: string }[]>`select seq, hash from app.chain_head()`
  return rows[0]
}

import { dateOf, type Instant } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'

export type Attachment = {
  id: string
  paperId: string
  version: number
  fileName: string
  mediaType: string
  sizeBytes: number
  sha256: string
  /** Of what was sent, where something else is given out: a photo's sealed original. */
  originalSizeBytes: number | null
  originalSha256: string | null
  scan: string
  /** The paper itself in an own layout. */
  isOwnLayout: boolean
}

const SHOWN = {
  id: true,
  paperId: true,
  version: true,
  fileName: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
  originalSizeBytes: true,
  originalSha256: true,
  scan: true,
  isOwnLayout: true,
} as const

/** What the version (0: the draft) carries, in the order of arrival. */
export async function listAttachments(
  tx: Tx,
  contractId: string,
  paperId: string,
  version: number,
): Promise<Attachment[]> {
  return tx.attachment.findMany({
    where: { contractId, paperId, version, removedAt: null },
    select: SHOWN,
    orderBy: [{ storedAt: 'asc' }, { id: 'asc' }],
  })
}

export async function findAttachment(tx: Tx, contractId: string, id: string): Promise<Attachment | undefined> {
  return (await tx.attachment.findFirst({ where: { contractId, id, removedAt: null }, select: SHOWN })) ?? undefined
}

export type NewAttachment = Omit<Attachment, 'version'> & {
  contractId: string
  partyId: string
  by: string
  at: Instant
}

export async function insertAttachments(tx: Tx, rows: NewAttachment[]): Promise<void> {
  if (rows.length === 0) return
  await tx.attachment.createMany({
    data: rows.map(({ by, at, ...row }) => ({
      ...row,
      version: 0,
      visibility: 'own',
      storedAt: dateOf(at),
      storedBy: by,
    })),
  })
}

export async function removeAttachment(tx: Tx, contractId: string, id: string, at: Instant): Promise<boolean> {
  const { count } = await tx.attachment.updateMany({
    where: { contractId, id, version: 0, removedAt: null },
    data: { removedAt: dateOf(at) },
  })
  return count === 1
}

/** Says of a file of a draft whether it is the paper itself in an own layout. */
export async function markAttachment(tx: Tx, contractId: string, id: string, isOwnLayout: boolean): Promise<boolean> {
  const { count } = await tx.attachment.updateMany({
    where: { contractId, id, version: 0, removedAt: null },
    data: { isOwnLayout },
  })
  return count === 1
}

export async function moveAttachmentsToVersion(
  tx: Tx,
  contractId: string,
  paperId: string,
  version: number,
): Promise<void> {
  await tx.attachment.updateMany({
    where: { contractId, paperId, version: 0, removedAt: null },
    data: { version, visibility: 'shared' },
  })
}

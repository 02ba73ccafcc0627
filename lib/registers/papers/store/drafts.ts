import { civilDate } from '@/lib/kernel/civil-date'
import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { Content } from '@/lib/rules/forms/declaration'

export type Draft = {
  paperId: string
  partyId: string
  content: Content
  startsOn?: ReturnType<typeof civilDate>
  revision: number
  baseVersion: number
  openedBy: string
  updatedAt: Instant
  updatedBy: string
}

type DraftRow = Omit<Draft, 'paperId' | 'content' | 'startsOn' | 'updatedAt'> & {
  content: string
  startsOn: string | null
  updatedAt: Date
}

function draftOf(paperId: string, row: DraftRow): Draft {
  return {
    paperId,
    partyId: row.partyId,
    content: JSON.parse(row.content) as Content,
    startsOn: row.startsOn ? civilDate(row.startsOn) : undefined,
    revision: row.revision,
    baseVersion: row.baseVersion,
    openedBy: row.openedBy,
    updatedAt: instantOf(row.updatedAt),
    updatedBy: row.updatedBy,
  }
}

export async function findDraft(tx: Tx, contractId: string, paperId: string): Promise<Draft | undefined> {
  const row = await tx.paperDraft.findUnique({ where: { contractId_paperId: { contractId, paperId } } })
  return row ? draftOf(paperId, row) : undefined
}

/** The name of somebody of the own organisation; undefined for everybody else. */
export async function findEditorName(tx: Tx, accountId: string): Promise<string | undefined> {
  const row = await tx.account.findUnique({ where: { id: accountId }, select: { person: { select: { name: true } } } })
  return row?.person.name
}

/**
 * The same, held until the end of the transaction: whoever saves, attaches or submits meanwhile waits. What a submission reads
 * of its draft after this is what it freezes.
 */
export async function holdDraft(tx: Tx, contractId: string, paperId: string): Promise<Draft | undefined> {
  const rows = await tx.$queryRaw<DraftRow[]>`
    select party_id as "partyId", content, starts_on as "startsOn", revision, base_version as "baseVersion", opened_by as "openedBy",
           updated_at as "updatedAt", updated_by as "updatedBy"
      from paper_draft where contract_id = ${contractId}::uuid and paper_id = ${paperId}::uuid for update`
  return rows[0] && draftOf(paperId, rows[0])
}

export type NewDraft = {
  contractId: string
  paperId: string
  partyId: string
  content: Content
  baseVersion: number
  by: string
  at: Instant
}

/** Opens the draft unless somebody else was faster; the one that is there then counts. */
export async function openDraft(
  tx: Tx,
  { contractId, paperId, partyId, content, baseVersion, by, at }: NewDraft,
): Promise<boolean> {
  const { count } = await tx.paperDraft.createMany({
    data: [
      {
        contractId,
        paperId,
        partyId,
        baseVersion,
        visibility: 'own',
        content: JSON.stringify(content),
        revision: 0,
        openedBy: by,
        updatedAt: dateOf(at),
        updatedBy: by,
      },
    ],
    skipDuplicates: true,
  })
  return count === 1
}

export type SavedDraft = {
  contractId: string
  paperId: string
  revision: number
  content: Content
  startsOn?: string
  by: string
  at: Instant
}

/** Saves on top of the revision that was shown; false when somebody saved in between. */
export async function saveDraft(
  tx: Tx,
  { contractId, paperId, revision, content, startsOn, by, at }: SavedDraft,
): Promise<boolean> {
  const { count } = await tx.paperDraft.updateMany({
    where: { contractId, paperId, revision },
    data: {
      content: JSON.stringify(content),
      startsOn: startsOn ?? null,
      revision: revision + 1,
      updatedAt: dateOf(at),
      updatedBy: by,
    },
  })
  return count === 1
}

/** Takes the draft away at submission, if it is still the one that was shown. */
export async function takeDraft(tx: Tx, contractId: string, paperId: string, revision: number): Promise<boolean> {
  const { count } = await tx.paperDraft.deleteMany({ where: { contractId, paperId, revision } })
  return count === 1
}

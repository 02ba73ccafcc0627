import { civilDate } from '@/lib/kernel/civil-date'
import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { Paper as PaperRow, PaperVersion as VersionRow } from '@/lib/platform/db/generated/client'
import type { ReviewKind, VersionState } from '@/lib/rules/approvals/transitions'
import type { Content } from '@/lib/rules/forms/declaration'
import type { Deviation } from '../frozen'
import type { PaperVersion } from '../version'

type VersionWithPaper = VersionRow & { paper: Pick<PaperRow, 'document' | 'edition' | 'formKey'> }
const WITH_PAPER = { paper: { select: { document: true, edition: true, formKey: true } } } as const

function instant(date: Date | null): Instant | undefined {
  return date ? instantOf(date) : undefined
}

export function versionOf(row: VersionWithPaper): PaperVersion {
  return {
    ...row.paper,
    paperId: row.paperId,
    partyId: row.partyId,
    number: row.number,
    state: row.state as VersionState,
    reviewKind: row.reviewKind as ReviewKind,
    reviewWord: row.reviewWord,
    content: JSON.parse(row.content) as Content,
    contentHash: row.contentHash,
    deviations: JSON.parse(row.deviations) as Deviation[],
    startsOn: row.startsOn ? civilDate(row.startsOn) : undefined,
    draftedBy: row.draftedBy,
    submittedAt: instantOf(row.submittedAt),
    submittedBy: row.submittedBy,
    submittedByName: row.submittedByName,
    receivedAt: instant(row.receivedAt),
    decidedAt: instant(row.decidedAt),
    decidedByName: row.decidedByName ?? undefined,
    effectiveAt: instant(row.effectiveAt),
  }
}

/** Every version of the papers of one form of the contract, oldest submission first. */
export async function listVersionsOfForm(
  tx: Tx,
  contractId: string,
  document: string,
  formKey: string,
): Promise<PaperVersion[]> {
  const rows = await tx.paperVersion.findMany({
    where: { contractId, paper: { document, formKey } },
    include: WITH_PAPER,
    orderBy: [{ submittedAt: 'asc' }, { number: 'asc' }],
  })
  return rows.map(versionOf)
}

/** The versions of a paper that is at hand, oldest first. */
export async function listVersionsOf(
  tx: Tx,
  contractId: string,
  { id, document, edition, formKey }: { id: string } & VersionWithPaper['paper'],
): Promise<PaperVersion[]> {
  const rows = await tx.paperVersion.findMany({ where: { contractId, paperId: id }, orderBy: { number: 'asc' } })
  return rows.map((row) => versionOf({ ...row, paper: { document, edition, formKey } }))
}

export async function findVersion(
  tx: Tx,
  contractId: string,
  paperId: string,
  number: number,
): Promise<PaperVersion | undefined> {
  const row = await tx.paperVersion.findUnique({
    where: { contractId_paperId_number: { contractId, paperId, number } },
    include: WITH_PAPER,
  })
  return row ? versionOf(row) : undefined
}

export type NewVersion = Omit<
  PaperVersion,
  'document' | 'edition' | 'formKey' | 'state' | 'receivedAt' | 'decidedAt' | 'decidedByName'
> & { contractId: string }

/** Writes the frozen version. A second one with the same number cannot be written. */
export async function insertVersion(tx: Tx, version: NewVersion): Promise<void> {
  const { content, deviations, submittedAt, effectiveAt, startsOn, ...rest } = version
  await tx.paperVersion.create({
    data: {
      ...rest,
      state: 'submitted',
      visibility: 'shared',
      content: JSON.stringify(content),
      deviations: JSON.stringify(deviations),
      startsOn: startsOn ?? null,
      submittedAt: dateOf(submittedAt),
      effectiveAt: effectiveAt ? dateOf(effectiveAt) : null,
    },
  })
}

export type StateChange = {
  contractId: string
  paperId: string
  number: number
  from: VersionState
  to: VersionState
  at: Instant
  by: string
  byName: string
  effectiveAt?: Instant
}

/** Moves the version on if it still stands where it was seen: of any number of people at once, one wins. */
export async function moveVersion(tx: Tx, change: StateChange): Promise<boolean> {
  const { contractId, paperId, number, from, to, at, by, byName, effectiveAt } = change
  const moved =
    to === 'received' ? { receivedAt: dateOf(at) } : { decidedAt: dateOf(at), decidedBy: by, decidedByName: byName }
  const { count } = await tx.paperVersion.updateMany({
    where: { contractId, paperId, number, state: from },
    data: { state: to, ...moved, ...(effectiveAt && { effectiveAt: dateOf(effectiveAt) }) },
  })
  return count === 1
}

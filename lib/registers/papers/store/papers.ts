import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'

export type Paper = {
  id: string
  partyId: string
  document: string
  edition: string
  formKey: string
  title: string
  latestVersion: number
  createdAt: Instant
}

const SHOWN = {
  id: true,
  partyId: true,
  document: true,
  edition: true,
  formKey: true,
  title: true,
  latestVersion: true,
  createdAt: true,
} as const

export async function findPaper(tx: Tx, contractId: string, paperId: string): Promise<Paper | undefined> {
  const row = await tx.paper.findUnique({ where: { contractId_id: { contractId, id: paperId } }, select: SHOWN })
  return row ? { ...row, createdAt: instantOf(row.createdAt) } : undefined
}

export async function findPaperOfForm(
  tx: Tx,
  contractId: string,
  partyId: string,
  document: string,
  formKey: string,
): Promise<Paper | undefined> {
  const row = await tx.paper.findFirst({
    where: { contractId, partyId, document, formKey },
    select: SHOWN,
    orderBy: { createdAt: 'asc' },
  })
  return row ? { ...row, createdAt: instantOf(row.createdAt) } : undefined
}

/** The forms on which the party has begun a paper, drafts among them, each as `document#formKey`. */
export async function listBegunForms(tx: Tx, contractId: string, partyId: string): Promise<Set<string>> {
  const rows = await tx.paper.findMany({
    where: { contractId, partyId },
    distinct: ['document', 'formKey'],
    select: { document: true, formKey: true },
  })
  return new Set(rows.map(({ document, formKey }) => `${document}#${formKey}`))
}

/** Serialises the beginning of papers of one form on one contract, until the end of the transaction. */
export async function lockForm(tx: Tx, contractId: string, document: string, formKey: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${contractId}/${document}/${formKey}`}, 0))`
}

export type NewPaper = Omit<Paper, 'latestVersion' | 'createdAt'> & { contractId: string; by: string; at: Instant }

export async function insertPaper(tx: Tx, { by, at, ...paper }: NewPaper): Promise<void> {
  await tx.paper.create({
    data: { ...paper, visibility: 'own', latestVersion: 0, createdAt: dateOf(at), createdBy: by },
  })
}

/** Counts the version up and shows the paper to the other side; false when somebody submitted in between. */
export async function raiseVersion(tx: Tx, contractId: string, paperId: string, from: number): Promise<boolean> {
  const { count } = await tx.paper.updateMany({
    where: { contractId, id: paperId, latestVersion: from },
    data: { latestVersion: from + 1, visibility: 'shared' },
  })
  return count === 1
}

type ListedVersion = {
  number: number
  state: string
  reviewKind: string
  reviewWord: string
  submittedAt: Instant
  effectiveAt?: Instant
  /** Its PDF is kept. */
  isPrinted: boolean
}

export type ListedPaper = Paper & {
  hasDraft: boolean
  latest?: ListedVersion
  /** The newest first, at most thirty; the paper's own page has them all. */
  versions: ListedVersion[]
}

const MOST_VERSIONS = 30
const VERSION_SHOWN = {
  number: true,
  state: true,
  reviewKind: true,
  reviewWord: true,
  submittedAt: true,
  effectiveAt: true,
} as const

/** Newest first, 50 a page, by key. */
export async function listPapers(
  tx: Tx,
  contractId: string,
  before?: { at: string; id: string },
): Promise<ListedPaper[]> {
  const rows = await tx.paper.findMany({
    where: {
      contractId,
      ...(before && {
        OR: [{ createdAt: { lt: new Date(before.at) } }, { createdAt: new Date(before.at), id: { lt: before.id } }],
      }),
    },
    select: {
      ...SHOWN,
      paperDrafts: { select: { revision: true } },
      paperVersions: { select: VERSION_SHOWN, orderBy: { number: 'desc' }, take: MOST_VERSIONS },
      paperPdfs: { select: { version: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 51,
  })
  return rows.map(({ paperDrafts, paperVersions, paperPdfs, ...row }) => {
    const printed = new Set(paperPdfs.map(({ version }) => version))
    const versions = paperVersions.map(({ submittedAt, effectiveAt, ...version }) => ({
      ...version,
      submittedAt: instantOf(submittedAt),
      effectiveAt: effectiveAt ? instantOf(effectiveAt) : undefined,
      isPrinted: printed.has(version.number),
    }))
    return {
      ...row,
      createdAt: instantOf(row.createdAt),
      hasDraft: paperDrafts.length > 0,
      latest: versions[0],
      versions,
    }
  })
}

/** The documents pinned to the contract, newest start first. */
export async function listPinned(
  tx: Tx,
  contractId: string,
): Promise<{ document: string; edition: string; fromOn: string }[]> {
  return tx.contractDocument.findMany({
    where: { contractId },
    select: { document: true, edition: true, fromOn: true },
    orderBy: [{ fromOn: 'desc' }, { pinnedAt: 'desc' }, { document: 'asc' }],
  })
}

import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { ReviewKind, VersionState } from '@/lib/rules/approvals/transitions'
import type { Content, PaperLink } from '@/lib/rules/forms/declaration'

/** A version that another paper names, as far as its name goes, and which version its paper has reached. */
export type LinkedVersion = {
  paperId: string
  version: number
  title: string
  state: VersionState
  submittedAt: Instant
  reviewKind: ReviewKind
  reviewWord: string
  latestVersion: number
}

/** The versions that are named, of those that this party sees. */
export async function listLinkedVersions(
  tx: Tx,
  contractId: string,
  links: readonly PaperLink[],
): Promise<LinkedVersion[]> {
  if (links.length === 0) return []
  const rows = await tx.paperVersion.findMany({
    where: { contractId, OR: links.map(({ paperId, version }) => ({ paperId, number: version })) },
    select: {
      ...{ paperId: true, number: true, submittedAt: true, state: true, reviewKind: true, reviewWord: true },
      paper: { select: { title: true, latestVersion: true } },
    },
  })
  return rows.map(({ paper, number, submittedAt, state, reviewKind, ...row }) => ({
    ...row,
    ...paper,
    version: number,
    submittedAt: instantOf(submittedAt),
    state: state as VersionState,
    reviewKind: reviewKind as ReviewKind,
  }))
}

export type NamingVersion = {
  paperId: string
  number: number
  formKey: string
  title: string
  state: VersionState
  reviewWord: string
  content: Content
}

const MOST_NAMING = 200

/** The versions on these forms in whose content the paper is named, the newest first. */
export async function listVersionsNaming(
  tx: Tx,
  contractId: string,
  paperId: string,
  { document, formKeys }: { document: string; formKeys: readonly string[] },
): Promise<NamingVersion[]> {
  if (formKeys.length === 0) return []
  const rows = await tx.paperVersion.findMany({
    where: { contractId, content: { contains: paperId }, paper: { document, formKey: { in: [...formKeys] } } },
    select: {
      ...{ paperId: true, number: true, state: true, reviewWord: true, content: true },
      paper: { select: { formKey: true, title: true } },
    },
    orderBy: [{ submittedAt: 'desc' }, { number: 'desc' }],
    take: MOST_NAMING,
  })
  return rows.map(({ paper, state, content, ...row }) => ({
    ...row,
    ...paper,
    state: state as VersionState,
    content: JSON.parse(content) as Content,
  }))
}

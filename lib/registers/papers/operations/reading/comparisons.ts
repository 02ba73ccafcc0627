import type { ContractContext } from '@/lib/platform/server/operation'
import type { Change, Commitment } from '@/lib/rules/forms/changes'
import { sealedChangesBetween } from '@/lib/rules/forms/changes'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { filesBetween, versionsBehind } from '../../comparison'
import { type Attachment, listAttachments } from '../../store/attachments'
import { listCommitments } from '../../store/sealed'
import type { Step } from '../../store/steps'
import type { PaperVersion } from '../../version'

export type Comparison = {
  /** The earlier version, and what it is in words. */
  version: PaperVersion
  words: string[]
  sealedPaths: string[]
  /** What differs and is not in the open content. */
  sealed: Change[]
  files: { added: string[]; removed: string[] }
}

type Shown = { version: PaperVersion; commitments: readonly Commitment[]; attachments: readonly Attachment[] }

/** What the shown version is held against, with what the two contents alone do not show: sealed values and files. */
export async function comparisonsFor(
  { tx, contract, now }: ContractContext,
  form: FormDeclaration,
  versions: readonly PaperVersion[],
  steps: readonly Step[],
  { version: shown, commitments, attachments }: Shown,
): Promise<Comparison[]> {
  const compared: Comparison[] = []
  for (const { version, words } of versionsBehind(versions, shown, steps, now)) {
    const of = { contractId: contract.id, paperId: version.paperId, version: version.number }
    const before = { content: version.content, commitments: await listCommitments(tx, of) }
    const files = await listAttachments(tx, contract.id, version.paperId, version.number)
    const sealed = sealedChangesBetween(form, before, { content: shown.content, commitments })
    const sealedPaths = before.commitments.map(({ path }) => path)
    compared.push({ version, words, sealedPaths, sealed, files: filesBetween(files, attachments) })
  }
  return compared
}

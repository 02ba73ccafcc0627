import type { ContractContext } from '@/lib/platform/server/operation'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { emptyContent } from '@/lib/rules/forms/reading/content-schema'
import { insertAttachments, listAttachments } from '../../store/attachments'
import { openDraft } from '../../store/drafts'
import type { Paper } from '../../store/papers'
import { listSealed, replaceDraftSeals } from '../../store/sealed'
import { findVersion } from '../../store/versions'

export function openDraftWith(
  { tx, contract, actor, now }: ContractContext,
  paperId: string,
  content: Content,
  baseVersion: number,
): Promise<boolean> {
  return openDraft(tx, {
    contractId: contract.id,
    paperId,
    partyId: contract.partyId,
    content,
    baseVersion,
    by: actor.accountId,
    at: now,
  })
}

/** A draft on top of the last version: its content, its sealed values (still sealed) and its files. Nothing happens if a draft is open. */
export async function draftFromVersion(context: ContractContext, paper: Paper, form: FormDeclaration): Promise<void> {
  const { tx, contract, actor, now, newId } = context
  const contractId = contract.id
  const last = paper.latestVersion > 0 ? await findVersion(tx, contractId, paper.id, paper.latestVersion) : undefined
  if (!(await openDraftWith(context, paper.id, last?.content ?? emptyContent(form), paper.latestVersion)) || !last)
    return
  await replaceDraftSeals(
    tx,
    { contractId, paperId: paper.id, partyId: contract.partyId },
    [],
    await listSealed(tx, { contractId, paperId: paper.id, version: last.number }),
  )
  const files = await listAttachments(tx, contractId, paper.id, last.number)
  await insertAttachments(
    tx,
    files.map(({ version: _, ...file }) => ({
      ...file,
      id: newId(),
      contractId,
      partyId: contract.partyId,
      by: actor.accountId,
      at: now,
    })),
  )
}

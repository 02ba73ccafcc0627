import { conflict, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import { type Draft, findDraft, saveDraft } from '../../store/drafts'
import { listSealed, replaceDraftSeals, type StoredSeal } from '../../store/sealed'
import type { Subject } from './subject'
import { isSameDraft, readTyped, sealChanges, type TypedDraft } from './typed-draft'

export type KeptDraft = { draft: Draft; seals: StoredSeal[] }

/** Keeps what was typed: content in the draft, sealed values apart and encrypted. A save on an older revision is a conflict. */
export async function keepDraft(
  context: ContractContext,
  { form }: Subject,
  typed: TypedDraft,
): Promise<Result<KeptDraft>> {
  const { tx, contract, actor, now } = context
  const { paperId } = typed
  const read = readTyped(form, typed)
  if (!read.ok) return read
  const before = await findDraft(tx, contract.id, paperId)
  if (!before) return notFound()
  const { open, startsOn } = read.value
  // A save whose answer was lost comes again unchanged: it is no conflict with itself.
  const isRepeat =
    before.revision === typed.revision + 1 && before.updatedBy === actor.accountId && isSameDraft(before, read.value)
  const revision = typed.isOverwrite ? before.revision : typed.revision
  if (
    !isRepeat &&
    !(await saveDraft(tx, {
      contractId: contract.id,
      paperId,
      revision,
      content: open,
      startsOn,
      by: actor.accountId,
      at: now,
    }))
  ) {
    return conflict('別の画面または別の人が、この下書きを先に保存しました。')
  }
  const { seals, dropped, fresh } = sealChanges(
    context,
    paperId,
    form,
    read.value,
    await listSealed(tx, { contractId: contract.id, paperId, version: 0 }),
  )
  await replaceDraftSeals(tx, { contractId: contract.id, paperId, partyId: contract.partyId }, dropped, fresh)
  const saved = isRepeat
    ? before
    : { ...before, content: open, startsOn, revision: revision + 1, updatedAt: now, updatedBy: actor.accountId }
  return done({ draft: saved, seals })
}

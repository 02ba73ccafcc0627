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
  const of = { contractId: contract.id, paperId }
  const stored = await listSealed(tx, { ...of, version: 0 })
  const { seals, dropped, fresh } = sealChanges(context, paperId, form, read.value, stored)
  // A save whose answer was lost comes again unchanged: it is no conflict with itself, and changes nothing.
  const isRepeat =
    before.revision === typed.revision + 1 &&
    before.updatedBy === actor.accountId &&
    isSameDraft(before, read.value) &&
    dropped.length + fresh.length === 0
  const { revision } = typed
  const change = { ...of, revision, content: open, startsOn, by: actor.accountId, at: now }
  if (!isRepeat && !(await saveDraft(tx, change)))
    return conflict('別の画面または別の人が、この下書きを先に保存しました。')
  await replaceDraftSeals(tx, { ...of, partyId: contract.partyId }, dropped, fresh)
  const saved = isRepeat
    ? before
    : { ...before, content: open, startsOn, revision: revision + 1, updatedAt: now, updatedBy: actor.accountId }
  return done({ draft: saved, seals })
}

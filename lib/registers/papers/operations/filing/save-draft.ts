import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { draftInput } from '../../schema'
import { listAttachments } from '../../store/attachments'
import { findingsAtSubmission } from './findings'
import { keepDraft } from './keep-draft'
import { findSubject } from './subject'

export type SavedDraft = { revision: number; savedAt: Instant; sealedStored: string[]; findings: Finding[] }

/** Keeps what was typed so far. Not an act, so it is not in the record: what counts is what is submitted. */
export const saveDraftOperation = defineOperation({
  name: 'papers.save_draft',
  input: draftInput,
  async run(context, input): Promise<Result<SavedDraft>> {
    const subject = await findSubject(context, input.paperId, true)
    if (!subject.ok) return subject
    const kept = await keepDraft(context, subject.value, input)
    if (!kept.ok) return kept
    const { draft, seals } = kept.value
    const attachments = await listAttachments(context.tx, context.contract.id, input.paperId, 0)
    const filed = { content: draft.content, seals, attachments }
    const findings = await findingsAtSubmission(context, subject.value, filed)
    const sealedStored = seals.map(({ path }) => path)
    return done({ revision: draft.revision, savedAt: draft.updatedAt, sealedStored, findings })
  },
})

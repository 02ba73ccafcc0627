'use server'

import type { LatestDraft, SaveInput, SubmitInput, Submitted } from '@/components/paper-form/view'
import { done, type Result } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { markFile, removeFile } from '@/lib/registers/papers/operations/filing/attach'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { latestOf } from './shown-draft'

export async function saveDraft(contractId: string, { key: _, ...input }: SaveInput) {
  return ask(saveDraftOperation, input, { contractId })
}

export async function submitDraft(contractId: string, { key, ...input }: SubmitInput): Promise<Result<Submitted>> {
  const answer = await ask(submitPaper, input, { contractId, key })
  return answer.ok ? done({ next: `/contracts/${contractId}/papers/${answer.value.paperId}` }) : answer
}

export async function removeDraftFile(contractId: string, attachmentId: string): Promise<Result<null>> {
  const answer = await ask(removeFile, { attachmentId }, { contractId })
  return answer.ok ? done(null) : answer
}

export async function markDraftFile(contractId: string, mark: { attachmentId: string; isOwnLayout: boolean }) {
  const answer = await ask(markFile, mark, { contractId })
  return answer.ok ? done(null) : answer
}

export async function latestDraft(contractId: string, paperId: string): Promise<Result<LatestDraft>> {
  const answer = await ask(getDraft, { paperId }, { contractId })
  return answer.ok ? done(latestOf(answer.value)) : answer
}

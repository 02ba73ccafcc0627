'use server'

import { redirect } from 'next/navigation'
import type { DecideInput } from '@/components/paper-view/review/acts'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { readSealed } from '@/lib/registers/papers/operations/reading/sealed'
import { stepFor } from '@/lib/registers/papers/operations/review/acts'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'

type Version = { contractId: string; paperId: string; version: number }

export async function decide(
  { contractId, ...of }: Version,
  { act, key, reason, remarks, conditions }: DecideInput,
): Promise<Result<{ next: string }>> {
  const step = stepFor(act)
  if (!step) return notFound()
  const answer = await ask(step, { ...of, reason, remarks, conditions }, { contractId, key })
  return answer.ok ? done({ next: `/contracts/${contractId}/papers/${of.paperId}?version=${of.version}` }) : answer
}

export async function revealSealed({ contractId, ...of }: Version, path: string): Promise<Result<string>> {
  const answer = await ask(readSealed, { ...of, path }, { contractId })
  return answer.ok ? done(answer.value.value) : answer
}

export async function writeNote({ contractId, paperId }: Version, form: FormData) {
  const answer = await ask(addNote, { paperId, text: form.get('text') }, { contractId, key: String(form.get('key')) })
  return answer.ok
    ? done({ next: `/contracts/${contractId}/papers/${paperId}`, message: '内部メモを記録しました。' })
    : answer
}

export async function openDraftOf({ contractId, paperId }: Version, form: FormData) {
  const answer = await ask(beginPaper, { paperId }, { contractId, key: String(form.get('key')) })
  if (answer.ok) redirect(`/contracts/${contractId}/papers/${paperId}/draft`)
  return answer
}

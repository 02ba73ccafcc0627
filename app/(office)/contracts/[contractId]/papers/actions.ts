'use server'

import { redirect } from 'next/navigation'
import { ask } from '@/lib/platform/server/request'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { sourceOf } from './source-of'

type Form = { contractId: string; document: string; formKey: string }

export async function beginOf({ contractId, document, formKey }: Form, form: FormData) {
  const answer = await ask(beginPaper, { document, formKey }, { contractId, key: String(form.get('key')) })
  if (answer.ok) redirect(`/contracts/${contractId}/papers/${answer.value.paperId}/draft`)
  return answer
}

type FromHere = Form & { from: { paperId: string; version: number } }

export async function beginFrom({ contractId, ...of }: FromHere, form: FormData) {
  const answer = await ask(beginPaper, of, { contractId, key: String(form.get('key')) })
  if (answer.ok) redirect(`/contracts/${contractId}/papers/${answer.value.paperId}/draft`)
  return answer
}

type FromOther = Form & { from: { contractId: string; paperId: string; version: number } }

export async function beginFromOther({ contractId, from, ...of }: FromOther, form: FormData) {
  const source = await sourceOf(from)
  if (!source.ok) return source
  const input = { ...of, content: source.value.content }
  const answer = await ask(beginPaper, input, { contractId, key: String(form.get('key')) })
  if (answer.ok) redirect(`/contracts/${contractId}/papers/${answer.value.paperId}/draft`)
  return answer
}

'use server'

import { redirect } from 'next/navigation'
import { ask } from '@/lib/platform/server/request'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'

type Form = { contractId: string; document: string; formKey: string }

export async function beginOf({ contractId, document, formKey }: Form, form: FormData) {
  const answer = await ask(beginPaper, { document, formKey }, { contractId, key: String(form.get('key')) })
  if (answer.ok) redirect(`/contracts/${contractId}/papers/${answer.value.paperId}/draft`)
  return answer
}

'use server'

import { refresh } from 'next/cache'
import { ask } from '@/lib/platform/server/request'
import { decideChosen, receiveEach } from '@/lib/registers/inbox/receipt'
import { receivePaper } from '@/lib/registers/papers/operations/review/acts'
import { typed } from '../typed'

export async function receiveChosen(form: FormData) {
  const chosen = decideChosen(form.getAll('paper').map(String))
  if (!chosen.ok) return chosen
  const key = typed(form, 'key')
  const answer = await receiveEach(chosen.value, ({ contractId, paperId, version }) =>
    ask(receivePaper, { paperId, version }, { contractId, key: key && `${key}/${paperId}/${version}` }),
  )
  if (answer.ok) refresh()
  return answer
}

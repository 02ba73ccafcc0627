'use server'

import { refresh } from 'next/cache'
import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { typed } from '../../../../typed'
import { valueIn } from './value-in'

export async function answerOf({ contractId, key }: { contractId: string; key: string }, form: FormData) {
  const answered = {
    key,
    value: valueIn(form),
    fromOn: typed(form, 'fromOn'),
    basis: typed(form, 'basis'),
  }
  const answer = await ask(setValue, answered, { contractId, key: typed(form, 'key') })
  if (!answer.ok) return answer
  refresh()
  return done({ next: `/contracts/${contractId}/settings` })
}

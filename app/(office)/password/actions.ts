'use server'

import { invalid } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { changePassword } from '@/lib/registers/organisations/operations/change-password'
import { typed } from '../typed'
import { answerTo, MISTYPED } from './answers'

export async function changeOf(form: FormData) {
  const password = typed(form, 'password')
  if (password !== typed(form, 'again')) return invalid(MISTYPED)
  // No key goes with a password: what is kept under a key would be a fast hash of the password too.
  const answer = await ask(changePassword, { current: typed(form, 'current'), password })
  if (!answer.ok) return answer
  return answerTo(answer.value.outcome) ?? done({ next: '/sign-in' })
}

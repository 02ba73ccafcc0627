'use server'

import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { addPerson } from '@/lib/registers/organisations/operations/add-person'
import { disableOwnAccount } from '@/lib/registers/organisations/operations/disable-account'
import { resetPassword } from '@/lib/registers/organisations/operations/reset-password'
import { typed } from '../typed'

// No key goes with a password: the hash of the request that is kept under a key would be a fast hash of the password too.

export async function addOf(form: FormData) {
  const facts = Object.fromEntries(['name', 'kana', 'localId'].map((name) => [name, typed(form, name)]))
  const rights = form.getAll('rights').map(String)
  const answer = await ask(addPerson, { ...facts, password: typed(form, 'password'), rights })
  if (!answer.ok) return answer
  const { name, signInId } = answer.value
  return done({ message: `「${name}」を加えました。ID：${signInId}。最初のパスワードとともに本人に伝えてください。` })
}

export async function resetOf(accountId: string, form: FormData) {
  const answer = await ask(resetPassword, { accountId, password: typed(form, 'password') })
  return answer.ok
    ? done({ message: `「${answer.value.name}」のパスワードを再設定しました。本人に伝えてください。` })
    : answer
}

export async function disableOf(accountId: string, form: FormData) {
  const answer = await ask(disableOwnAccount, { accountId, reason: typed(form, 'reason') }, { key: typed(form, 'key') })
  return answer.ok ? done({ next: '/organisation' }) : answer
}

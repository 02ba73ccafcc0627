import { type Finding, invalid } from '@/lib/kernel/refusal'
import { refused } from '@/lib/kernel/result'
import type { PasswordChange } from '@/lib/registers/organisations/operations/change-password'

export const MISTYPED: Finding = {
  level: 'refuse',
  path: 'again',
  message: '新しいパスワードと一致していません。もう一度記入してください。',
}

/** Why the password was not changed, as the form shows it; nothing when it was. */
export function answerTo(outcome: PasswordChange['outcome']) {
  switch (outcome) {
    case 'wrong_current':
      return invalid({ level: 'refuse', path: 'current', message: '現在のパスワードが違います。' })
    case 'too_many_guesses':
      return refused({
        kind: 'not_allowed',
        message: '試行回数の上限に達しました。15分ほど置いてから、もう一度お試しください。',
      })
    case 'changed':
      return undefined
  }
}

import { invalid, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { hashPassword, isPassword } from '@/lib/platform/server/passwords'
import { GUESS_LIMIT, GUESS_WINDOW, loginKeyOf } from '@/lib/platform/server/sign-in'
import { passwordFindings } from '@/lib/rules/access/password'
import { ownerOf } from '../organisation'
import { changePasswordInput } from '../schema'
import { findPerson, reserveGuess, setPassword } from '../store'
import { organisationOf } from './organisation-of'

export type PasswordChange = { outcome: 'changed' | 'wrong_current' | 'too_many_guesses' }

/**
 * Changes the own password; every session ends with it, this one too. A wrong current password is an answer and not a
 * refusal, because a refusal takes everything back, also the guess that was counted: whoever finds an open screen has as
 * many guesses as at sign-in, and no more.
 */
export const changePassword = defineOperation({
  name: 'organisations.change_password',
  input: changePasswordInput,
  // The request holds a password: not even a quick hash of it may lie under the form's key.
  isAnswerSecret: true,
  async run({ tx, actor }, { current, password }): Promise<Result<PasswordChange>> {
    const person = await findPerson(tx, actor.organisationId, actor.accountId)
    if (!person) return notFound()
    const findings = passwordFindings(password, ownerOf(person, organisationOf(actor)))
    if (current === password)
      findings.push({ level: 'refuse', path: 'password', message: '現在のパスワードと違うものにしてください。' })
    if (findings.length > 0) return invalid(...findings)

    const { localId } = person
    const code = actor.organisationCode
    const loginKey = loginKeyOf(localId, code)
    const reserved = await reserveGuess(tx, { loginKey, code, localId, limit: GUESS_LIMIT, window: GUESS_WINDOW })
    if (!reserved.isAllowed) return done({ outcome: 'too_many_guesses' })
    if (!(await isPassword(current, reserved.passwordHash))) return done({ outcome: 'wrong_current' })
    await setPassword(tx, actor.accountId, await hashPassword(password))
    return done({ outcome: 'changed' })
  },
  entry: (_, { outcome }) => ({ subject: OUTCOME_SUBJECTS[outcome], details: {}, visibility: 'own' }),
})

const OUTCOME_SUBJECTS: Record<PasswordChange['outcome'], string> = {
  changed: '自分のパスワードを変更',
  wrong_current: '自分のパスワードの変更を試み、現在のパスワードが違った',
  too_many_guesses: '自分のパスワードの変更を試み、試行回数の上限に達していた',
}

import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { hashPassword } from '@/lib/platform/server/passwords'
import { decideReset } from '../organisation'
import { resetPasswordInput } from '../schema'
import { findPerson, setPassword } from '../store'
import { organisationOf } from './organisation-of'

/** Gives somebody of the own organisation a new password and ends the person's sessions. */
export const resetPassword = defineOperation({
  name: 'organisations.reset_password',
  input: resetPasswordInput,
  // The request holds a password: not even a quick hash of it may lie under the form's key.
  isAnswerSecret: true,
  async run({ tx, actor }, { accountId, password }): Promise<Result<{ accountId: string; name: string }>> {
    const person = await findPerson(tx, actor.organisationId, accountId)
    if (!person) return notFound()
    const decided = decideReset(person, actor.accountId, password, organisationOf(actor))
    if (!decided.ok) return decided
    if (!(await setPassword(tx, accountId, await hashPassword(password)))) return notFound()
    return done({ accountId, name: person.name })
  },
  entry: (_, { accountId, name }) => ({
    subject: `「${name}」のパスワードを再設定`,
    details: { accountId },
    visibility: 'own',
  }),
})

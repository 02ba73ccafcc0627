import { conflict } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { hashPassword } from '@/lib/platform/server/passwords'
import { decideDisabling } from '../organisation'
import { disableInput } from '../schema'
import { disableAccount, listOverseersAnd, lockPeople, setPassword } from '../store'

/**
 * Disables an account for good: from the next request on no session of it is one, and its password is replaced by one that
 * nobody knows, which also ends the sessions themselves. What the person did stays as it was.
 */
export const disableOwnAccount = defineOperation({
  name: 'organisations.disable_account',
  input: disableInput,
  async run({ tx, actor, now, newId }, { accountId }): Promise<Result<{ accountId: string; name: string }>> {
    await lockPeople(tx, actor.organisationId)
    const people = await listOverseersAnd(tx, actor.organisationId, accountId)
    const decided = decideDisabling(people, accountId, actor.accountId)
    if (!decided.ok) return decided
    if (!(await disableAccount(tx, actor.organisationId, accountId, now))) {
      return conflict('同時に別の操作で停止されました。画面を読み込み直してください。')
    }
    await setPassword(tx, accountId, await hashPassword(`${newId()}${newId()}`))
    return done({ accountId, name: decided.value.name })
  },
  entry: ({ reason }, { accountId, name }) => ({
    subject: `「${name}」のアカウントを停止`,
    details: { accountId, reason },
    visibility: 'own',
  }),
})

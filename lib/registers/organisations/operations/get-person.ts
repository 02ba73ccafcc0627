import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { signInId } from '../labels'
import { accountRef } from '../schema'
import { findPerson } from '../store'

/** One person of the own organisation, and what may be done with the account. */
export const getOwnPerson = defineOperation({
  name: 'organisations.get_person',
  input: accountRef,
  async run({ tx, actor, standing }, { accountId }) {
    const person = await findPerson(tx, actor.organisationId, accountId)
    if (!person) return notFound()
    return done({
      ...person,
      signInId: signInId(person.localId, actor.organisationCode),
      isSelf: accountId === actor.accountId,
      can: permitted(['organisations.disable_account', 'organisations.reset_password'], standing),
    })
  },
})

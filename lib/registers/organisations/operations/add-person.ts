import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { hashPassword } from '@/lib/platform/server/passwords'
import { ORGANISATION_RIGHT_WORDS, signInId } from '../labels'
import { decideNewPerson } from '../organisation'
import { addPersonInput } from '../schema'
import { insertAccount, isIdTaken, lockPeople, setPassword } from '../store'
import { organisationOf } from './organisation-of'

/** Adds a person of the own organisation with an account, its rights and a first password, which is told to the person outside of the product. */
export const addPerson = defineOperation({
  name: 'organisations.add_person',
  input: addPersonInput,
  // The request holds a password: not even a quick hash of it may lie under the form's key.
  isAnswerSecret: true,
  async run({ tx, actor, now, newId }, input): Promise<Result<{ accountId: string; name: string; signInId: string }>> {
    await lockPeople(tx, actor.organisationId)
    const isTaken = await isIdTaken(tx, actor.organisationId, input.localId)
    const decided = decideNewPerson(input, organisationOf(actor), isTaken)
    if (!decided.ok) return decided
    const { password, ...person } = decided.value
    const accountId = newId()
    await insertAccount(tx, { ...person, organisationId: actor.organisationId, accountId, personId: newId(), at: now })
    await setPassword(tx, accountId, await hashPassword(password))
    return done({ accountId, name: person.name, signInId: signInId(person.localId, actor.organisationCode) })
  },
  entry: ({ rights }, { accountId, name, signInId }) => ({
    subject: `「${name}」（${signInId}）を利用者に加えた`,
    details: { accountId, rights: rights.map((right) => ORGANISATION_RIGHT_WORDS[right]) },
    visibility: 'own',
  }),
})

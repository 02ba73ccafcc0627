import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { signInId } from '../labels'
import { rightsOnOffer } from '../organisation'
import { listPeopleInput } from '../schema'
import { listPeople } from '../store'

/** The people of the own organisation with their IDs and rights, by reading, 50 a page. */
export const listOwnPeople = defineOperation({
  name: 'organisations.list_people',
  input: listPeopleInput,
  async run({ tx, actor, standing }, { after, search }) {
    const { people, hasMore } = await listPeople(tx, { organisationId: actor.organisationId, after, search })
    const last = people.at(-1)
    return done({
      organisation: { name: actor.organisationName, code: actor.organisationCode, kind: actor.organisationKind },
      people: people.map((person) => ({
        ...person,
        signInId: signInId(person.localId, actor.organisationCode),
        isSelf: person.accountId === actor.accountId,
      })),
      next: hasMore && last ? { kana: last.kana, accountId: last.accountId } : undefined,
      rightsOnOffer: rightsOnOffer(actor.organisationKind),
      can: permitted(
        ['organisations.add_person', 'organisations.disable_account', 'organisations.reset_password', 'calendar.list'],
        standing,
      ),
    })
  },
})

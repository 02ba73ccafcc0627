import { z } from 'zod'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { countUnread } from '@/lib/registers/notices/store'
import { permitted } from '@/lib/rules/access/standing'
import { countWord } from '@/lib/rules/bounded-count'

/** Who is signed in, which rooms outside of contracts are open to this person, and how many notices are unread. */
export const getMe = defineOperation({
  name: 'organisations.get_me',
  input: z.object({}),
  async run({ tx, actor, standing }) {
    return done({
      personName: actor.personName,
      organisationName: actor.organisationName,
      hasInbox: actor.organisationKind !== 'audit',
      unread: countWord(await countUnread(tx, actor.accountId)),
      can: permitted(['organisations.list_people', 'contracts.open', 'calendar.list'], standing),
    })
  },
})

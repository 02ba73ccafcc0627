import { z } from 'zod'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'

/** Who is signed in, and which rooms outside of contracts are open to this person. */
export const getMe = defineOperation({
  name: 'organisations.get_me',
  input: z.object({}),
  async run({ actor, standing }) {
    return done({
      personName: actor.personName,
      organisationName: actor.organisationName,
      can: permitted(['organisations.list_people', 'contracts.open'], standing),
    })
  },
})

import { z } from 'zod'
import { defineOperation } from '@/lib/platform/server/operation'
import { listToday } from './list'

/** The same for one contract: inside it the database shows no other. */
export const listTodayOfContract = defineOperation({
  name: 'today.of_contract',
  input: z.object({}),
  run: (context) => listToday.run(context, {}),
})

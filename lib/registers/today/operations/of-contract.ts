import { defineOperation } from '@/lib/platform/server/operation'
import { listToday, todayInput } from './list'

/** The same for one contract: inside it the database shows no other. */
export const listTodayOfContract = defineOperation({
  name: 'today.of_contract',
  input: todayInput,
  run: (context, input) => listToday.run(context, input),
})

import { civilDate, civilDateAt, partsOf } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { listInput } from '../schema'
import { listClosedDays } from '../store'
import { FIRST_YEAR, LAST_YEAR, monthsOf } from '../year'

/** One year of the own authority's calendar: what the law closes, and what the authority closed itself. */
export const listCalendar = defineOperation({
  name: 'calendar.list',
  input: listInput,
  async run({ tx, actor, standing, now }, { year: asked }) {
    const year = asked ?? partsOf(civilDateAt(now)).year
    const [from, until] = [civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)]
    const rows = await listClosedDays(tx, { organisationId: actor.organisationId, from, until })
    return done({
      organisationName: actor.organisationName,
      year,
      previous: year > FIRST_YEAR ? year - 1 : undefined,
      next: year < LAST_YEAR ? year + 1 : undefined,
      months: monthsOf(year, rows, now),
      can: permitted(['calendar.close_day', 'calendar.open_day'], standing),
    })
  },
})

import { addDays, type CivilDate, civilDateAt } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import { startOfDay } from '@/lib/kernel/tokyo'

/** The instant at which the day is over in Tokyo. */
export function endOfDay(day: CivilDate): Instant {
  return startOfDay(addDays(day, 1))
}

/** When something that is to hold from a day begins: the day's first instant, or now when that is past. Undefined: the day is over. */
export function beginningOf(day: CivilDate | undefined, now: Instant): Instant | undefined {
  if (day === undefined) return now
  if (day < civilDateAt(now)) return undefined
  const start = startOfDay(day)
  return start > now ? start : now
}

/** The last whole day before an instant, as a person writes an end. */
export function lastDayBefore(until: Instant): CivilDate {
  return civilDateAt(instantOf(new Date(Date.parse(until) - 1)))
}

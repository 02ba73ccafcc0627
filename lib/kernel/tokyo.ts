import { addDays, type CivilDate } from './civil-date'
import { type Instant, instantOf } from './instant'

/** The first instant of a day in Tokyo. */
export function startOfDay(day: CivilDate): Instant {
  return instantOf(new Date(`${day}T00:00:00+09:00`))
}

/** The last instant (millisecond) of a day in Tokyo: what is done by then is done on that day. */
export function lastOfDay(day: CivilDate): Instant {
  return instantOf(new Date(Date.parse(startOfDay(addDays(day, 1))) - 1))
}

/** Minutes since midnight that the clocks in Tokyo show at that instant. */
export function minuteOfDayAt(instant: Instant): number {
  const shifted = new Date(Date.parse(instant) + 9 * 3_600_000)
  return shifted.getUTCHours() * 60 + shifted.getUTCMinutes()
}

import { civilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'

/** What an address asks for under a name: the first value, or undefined where it is absent or empty. */
export function askedIn(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return first || undefined
}

/** The last instant of the day in Tokyo, as text for an operation; a text that is no day goes on as it is, to be refused by name. */
export function endOfDay(on: string): string {
  return parseCivilDate(on) ? lastInstantOf(on) : on
}

/** The last millisecond of a day (`YYYY-MM-DD`) in Tokyo. Throws on a text that is no day. */
export function lastInstantOf(on: string): Instant {
  return instantOf(new Date(`${civilDate(on)}T23:59:59.999+09:00`))
}

/** `?on=2026-04-01`, or nothing for now. */
export function momentQuery(on: string | undefined, name = 'on'): string {
  return on ? `?${name}=${encodeURIComponent(on)}` : ''
}

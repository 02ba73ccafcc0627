import { civilDateAt, parseCivilDate } from '@/lib/kernel/civil-date'
import { parseTypedTime } from '@/lib/kernel/civil-moment'
import { type Instant, parseInstant } from '@/lib/kernel/instant'

/** The day in Tokyo and the wall time there, as typed. */
export type TypedInstant = { date: string; time: string }

const TOKYO = '+09:00'
const TOKYO_AHEAD_MS = 9 * 3_600_000

/** Day and minute that the wall clock in Tokyo shows at the instant. */
export function typedInstantOf(instant: Instant): TypedInstant {
  const shifted = new Date(Date.parse(instant) + TOKYO_AHEAD_MS)
  return { date: civilDateAt(instant), time: shifted.toISOString().slice(11, 16) }
}

/**
 * `14:05`, `1405`, `14時5分`, full-width digits too, become an instant with the day; empty when both are empty; otherwise
 * what was typed, so that the rule can refuse it by name.
 */
export function valueOfTypedInstant({ date, time }: TypedInstant): string {
  if (date === '' && time.trim() === '') return ''
  const minutes = parseTypedTime(time)
  const day = parseCivilDate(date)
  return (day && minutes && parseInstant(`${day}T${minutes}:00${TOKYO}`)) || `${date} ${time}`.trim()
}

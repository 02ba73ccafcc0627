import { civilDateAt, parseCivilDate } from '@/lib/kernel/civil-date'
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
  const minutes = plainTime(time)
  const day = parseCivilDate(date)
  return (day && minutes && parseInstant(`${day}T${minutes}:00${TOKYO}`)) || `${date} ${time}`.trim()
}

function plainTime(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim()
  const match = /^(\d{1,2})[:時](\d{1,2})分?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

import { addDays, type CivilDate } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import { invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { WORDS } from './labels'

/** What was asked for: a day of the calendar in Tokyo, or an instant. */
export type Moment = { day: CivilDate } | { instant: Instant }

/**
 * The instant that is meant: now when nothing is said, the end of a day that is over, now for today. The future is refused:
 * what will be in force then can still change, and a roster that may change is not to be shown as one in force.
 */
export function decideMoment(asked: Moment | undefined, now: Instant): Result<Instant> {
  if (!asked) return done(now)
  if ('instant' in asked) return asked.instant > now ? invalid(FUTURE) : done(asked.instant)
  if (startOf(asked.day) > now) return invalid(FUTURE)
  const end = instantOf(new Date(Date.parse(startOf(addDays(asked.day, 1))) - 1))
  return done(end > now ? now : end)
}

const FUTURE = { level: 'refuse', path: 'at', message: WORDS.notYet } as const

function startOf(day: CivilDate): Instant {
  return instantOf(new Date(`${day}T00:00:00+09:00`))
}

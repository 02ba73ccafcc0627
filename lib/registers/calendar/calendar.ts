import { type CivilDate, civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { HOLIDAYS_KNOWN } from '@/lib/rules/calendar/national-holidays'
import { closedReasonOn, type OwnClosedDays } from '@/lib/rules/calendar/open-days'

/** One act on one day of an authority's calendar: it is closed, or open again after all. Appended, never changed. */
export type ClosedDayRow = {
  day: CivilDate
  isClosed: boolean
  reason: string
  at: Instant
  byName: string
}

const NONE: OwnClosedDays = new Set()

/** The days whose closing stands. Closing and reopening take turns on a day, so their numbers tell; no order of times is needed. */
export function closedDaysOf(rows: readonly ClosedDayRow[]): OwnClosedDays {
  const standing = new Map<CivilDate, number>()
  for (const { day, isClosed } of rows) standing.set(day, (standing.get(day) ?? 0) + (isClosed ? 1 : -1))
  return new Set([...standing].filter(([, count]) => count > 0).map(([day]) => day))
}

/**
 * The closed days that count for a duty opened at that instant: those whose closing stands, and those that were not reopened
 * before it. So a closing may lengthen a running time, and a reopening never shortens one that somebody relies on.
 */
export function ownDaysFor(rows: readonly ClosedDayRow[], openedAt: Instant): OwnClosedDays {
  const reopenedSince = rows.filter(({ isClosed, at }) => !isClosed && at >= openedAt).map(({ day }) => day)
  return new Set([...closedDaysOf(rows), ...reopenedSince])
}

/** Whether the authority may close that day: one that lies ahead, and on which the law does not close it anyway. */
export function decideClosing(rows: readonly ClosedDayRow[], day: CivilDate, now: Instant): Result<CivilDate> {
  const today = civilDateAt(now)
  if (day <= today) {
    return onDay('閉庁日にできるのは、明日以後の日です。今日までの日は、既に数えた期限を変えないため、変えられません。')
  }
  if (day > HOLIDAYS_KNOWN.until) return onDay(`${HOLIDAYS_KNOWN.until.slice(0, 4)}年までの日を記入してください。`)
  const reason = closedReasonOn(day, NONE)
  if (reason) return onDay(`その日は、もともと閉庁日です（${reason}）。`)
  return closedDaysOf(rows).has(day) ? onDay('その日は、既に閉庁日として定められています。') : done(day)
}

/** Whether that day may be opened again: an own closed day that lies ahead. */
export function decideOpening(rows: readonly ClosedDayRow[], day: CivilDate, now: Instant): Result<CivilDate> {
  if (!closedDaysOf(rows).has(day)) return onDay('その日は、組織が定めた閉庁日ではありません。')
  if (day <= civilDateAt(now)) return onDay('開庁日に戻せるのは、明日以後の日です。')
  return done(day)
}

function onDay(message: string) {
  return invalid({ level: 'refuse', path: 'day', message })
}

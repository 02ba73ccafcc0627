import { addDays, type CivilDate, civilDateOf, partsOf } from '@/lib/kernel/civil-date'

/** The last day of the month in which the day lies. */
export function lastOfMonth(day: CivilDate): CivilDate {
  const { year, month } = partsOf(day)
  return addDays(inMonth(year, month + 1, 1) as CivilDate, -1)
}

/** The first day of the month in which the day lies. */
export function firstOfMonth(day: CivilDate): CivilDate {
  return `${day.slice(0, 8)}01` as CivilDate
}

/**
 * The last day of a period of so many months that an event on the day opens (民法 第140条・第143条): it runs from the next day
 * and ends on the eve of the day of the same number; where the month has none, on its last day. Event on 2月28日, one month: 3月31日.
 */
export function endOfMonthsAfter(event: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(addDays(event, 1))
  const corresponding = inMonth(year, month + months, day)
  return corresponding ? addDays(corresponding, -1) : lastOfMonth(inMonth(year, month + months, 1) as CivilDate)
}

/** The day of the same number so many months earlier; where the month has none, its last day. */
export function monthsBefore(act: CivilDate, months: number): CivilDate {
  return monthsOn(act, -months)
}

/** The day of the same number so many months later (earlier when negative); where the month has none, its last day. */
export function monthsOn(from: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(from)
  return inMonth(year, month + months, day) ?? lastOfMonth(inMonth(year, month + months, 1) as CivilDate)
}

/** `month` may lie outside 1–12 and then counts on into other years. */
function inMonth(year: number, month: number, day: number): CivilDate | undefined {
  const index = year * 12 + (month - 1)
  return civilDateOf(Math.floor(index / 12), (index % 12) + 1, day)
}

import { addDays, type CivilDate, civilDate, partsOf } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { HOLIDAYS_KNOWN } from '@/lib/rules/calendar/national-holidays'
import { closedReasonOn } from '@/lib/rules/calendar/open-days'
import { type ClosedDayRow, closedDaysOf, decideOpening } from './calendar'

/** The years that can be shown: those whose national holidays are known. */
export const FIRST_YEAR = Number(HOLIDAYS_KNOWN.from.slice(0, 4))
export const LAST_YEAR = Number(HOLIDAYS_KNOWN.until.slice(0, 4))

export type ShownDay = {
  on: CivilDate
  /** The name that the law gives the closed day. */
  law?: string
  /** What the authority did with the day, the first act first; a closing that was taken back stays in view. */
  acts: ClosedDayRow[]
  isOwnClosed: boolean
  mayReopen: boolean
}
export type ShownMonth = { month: number; days: ShownDay[] }

/** The twelve months of a year with their closed days, without the Saturdays and Sundays that are nothing else. */
export function monthsOf(year: number, rows: readonly ClosedDayRow[], now: Instant): ShownMonth[] {
  const months: ShownMonth[] = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, days: [] }))
  for (let on = civilDate(`${year}-01-01`); partsOf(on).year === year; on = addDays(on, 1)) {
    const shown = shownOn(
      on,
      rows.filter(({ day }) => day === on),
      now,
    )
    if (shown) months[partsOf(on).month - 1]?.days.push(shown)
  }
  return months
}

const WEEKEND = ['土曜日', '日曜日']

function shownOn(on: CivilDate, acts: ClosedDayRow[], now: Instant): ShownDay | undefined {
  const law = closedReasonOn(on, new Set())
  if (acts.length === 0 && (law === undefined || WEEKEND.includes(law))) return undefined
  return {
    on,
    ...(law && { law }),
    acts,
    isOwnClosed: closedDaysOf(acts).has(on),
    mayReopen: decideOpening(acts, on, now).ok,
  }
}

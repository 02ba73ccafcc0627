import { addDays, type CivilDate, weekdayOf } from '@/lib/kernel/civil-date'
import { nationalHolidayOn } from './national-holidays'

/** The days on which one authority is closed beyond weekends, national holidays and the turn of the year. */
export type OwnClosedDays = ReadonlySet<CivilDate>

/**
 * Why the authority is closed on that day (土曜日, 日曜日, the holiday's name, 年末年始, 閉庁日), or undefined on an open day.
 * The first reason in this order: national holiday, turn of the year, weekend, own day.
 */
export function closedReasonOn(date: CivilDate, own: OwnClosedDays): string | undefined {
  const holiday = nationalHolidayOn(date)
  if (holiday) return holiday
  if (isTurnOfYear(date)) return '年末年始'
  const weekday = weekdayOf(date)
  if (weekday === 6) return '土曜日'
  if (weekday === 0) return '日曜日'
  return own.has(date) ? '閉庁日' : undefined
}

/** 開庁日: neither a weekend nor a national holiday (with 振替休日 and 国民の休日) nor 12/29–1/3 nor an own closed day. */
export function isOpenDay(date: CivilDate, own: OwnClosedDays): boolean {
  return closedReasonOn(date, own) === undefined
}

/** The first open day after that day; never the day itself. */
export function nextOpenDay(date: CivilDate, own: OwnClosedDays): CivilDate {
  let next = addDays(date, 1)
  while (!isOpenDay(next, own)) next = addDays(next, 1)
  return next
}

/** 12月29日 to 1月3日 (行政機関の休日に関する法律 第1条第1項第3号; the local codes of closed days say the same). */
function isTurnOfYear(date: CivilDate): boolean {
  const day = date.slice(5)
  return day >= '12-29' || day <= '01-03'
}

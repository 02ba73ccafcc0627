import type { Instant } from './instant'

declare const brand: unique symbol

/** A day of the calendar as `YYYY-MM-DD`, years 1000–9999, always a day that exists. Compares as text: `a < b` is “earlier”. */
export type CivilDate = string & { readonly [brand]: 'CivilDate' }

const DAY_MS = 86_400_000

/** Japan has had one zone without summer time since 1952: nine hours ahead of UTC, whatever the zone of the computer. */
const TOKYO_AHEAD_MS = 9 * 3_600_000

/** The day with these numbers (month 1–12, day 1–31), or undefined when there is no such day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10) as CivilDate
}

/** The day that an exact `YYYY-MM-DD` names; undefined for every other text and for days that do not exist. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? civilDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** For days written by us (data, tests, rows of our own): throws when the text is no day. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (!date) throw new Error(`Not a civil date: ${JSON.stringify(text)}`)
  return date
}

/** Year, month (1–12) and day (1–31) as numbers. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The day so many days later; earlier with a negative number. Throws when that leaves the years 1000–9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10))
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, until: CivilDate): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(Date.parse(date)).getUTCDay()
}

/** The day that the wall calendar in Tokyo shows at that instant. */
export function civilDateAt(instant: Instant): CivilDate {
  return civilDate(new Date(Date.parse(instant) + TOKYO_AHEAD_MS).toISOString().slice(0, 10))
}

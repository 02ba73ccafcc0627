import { type CivilDate, civilDate, civilDateAt, parseCivilDate } from './civil-date'
import type { Instant } from './instant'
import { minuteOfDayAt } from './tokyo'
import { formatWareki, parseTypedDate } from './wareki'

declare const brand: unique symbol

/** A day with the time that the clocks in Tokyo show, `YYYY-MM-DDTHH:MM`; always one that exists. Compares as text: `a < b` is “earlier”. */
export type CivilMoment = string & { readonly [brand]: 'CivilMoment' }

const EXACT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/

/** The moment that an exact `YYYY-MM-DDTHH:MM` names; undefined for every other text and for moments that do not exist. */
export function parseCivilMoment(text: string): CivilMoment | undefined {
  const [, day] = EXACT.exec(text) ?? []
  return day !== undefined && parseCivilDate(day) ? (text as CivilMoment) : undefined
}

/** What calendar and clock in Tokyo show at that instant; its seconds are left out. */
export function civilMomentAt(instant: Instant): CivilMoment {
  const minutes = minuteOfDayAt(instant)
  return `${civilDateAt(instant)}T${clock(Math.floor(minutes / 60), minutes % 60)}` as CivilMoment
}

/** Its day, and its time as `14:05`. */
export function partsOfMoment(moment: CivilMoment): { day: CivilDate; time: string } {
  return { day: civilDate(moment.slice(0, 10)), time: moment.slice(11) }
}

/** `令和8年11月20日 14時05分`. */
export function formatMoment(moment: CivilMoment): string {
  const { day, time } = partsOfMoment(moment)
  return `${formatWareki(day)} ${timeWords(time)}`
}

/** `14:05` as `14時05分`. */
export function timeWords(time: string): string {
  return `${time.slice(0, 2)}時${time.slice(3)}分`
}

const TIME = /^(午前|午後)?(\d{1,2})(?::(\d{1,2})(?::00)?|時(?:(\d{1,2})分?)?)$/
const TIME_DIGITS = /^(\d{2})(\d{2})$/

/** The time of day that a person typed: 14:05, 1405, 14時5分, 14時, 午後2時5分, full-width digits too. undefined for 24時 and 25時. */
export function parseTypedTime(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const [, hour, minute] = TIME_DIGITS.exec(text) ?? []
  if (hour !== undefined) return existing(Number(hour), Number(minute))
  const [, half, hours, afterColon, afterWord] = TIME.exec(text) ?? []
  if (hours === undefined || (half !== undefined && Number(hours) > 11)) return undefined
  return existing(Number(hours) + (half === '午後' ? 12 : 0), Number(afterColon ?? afterWord ?? 0))
}

/** The moment that a person typed: any way to write a day, behind it any way to write a time; a space or T between them, or 日. */
export function parseTypedMoment(typed: string): CivilMoment | undefined {
  const text = typed.normalize('NFKC').trim()
  const [, written = '', clockTime = ''] = /^(.*日)(.+)$/.exec(text) ?? /^(.*\d)[\sT]+(\S+)$/.exec(text) ?? []
  const day = parseTypedDate(written)
  const time = parseTypedTime(clockTime)
  return day && time ? (`${day}T${time}` as CivilMoment) : undefined
}

function existing(hours: number, minutes: number): string | undefined {
  return hours > 23 || minutes > 59 ? undefined : clock(hours, minutes)
}

function clock(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

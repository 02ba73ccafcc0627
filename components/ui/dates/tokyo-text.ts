import { type CivilDate, civilDateAt, partsOf, weekdayOf } from '@/lib/kernel/civil-date'
import { type CivilMoment, partsOfMoment, timeWords } from '@/lib/kernel/civil-moment'
import type { Instant } from '@/lib/kernel/instant'
import { formatWareki } from '@/lib/kernel/wareki'

const WEEKDAYS = '日月火水木金土'
const TOKYO_AHEAD_MS = 9 * 3_600_000

/** `14:05`, the clock in Tokyo. */
export function clockText(instant: Instant): string {
  return new Date(Date.parse(instant) + TOKYO_AHEAD_MS).toISOString().slice(11, 16)
}

/** `2026年11月20日(金)`. */
export function dayText(date: CivilDate): string {
  const { year, month, day } = partsOf(date)
  return `${year}年${month}月${day}日(${WEEKDAYS[weekdayOf(date)]})`
}

/** `令和8年11月20日(金)`. */
export function warekiDayText(date: CivilDate): string {
  return `${formatWareki(date)}(${WEEKDAYS[weekdayOf(date)]})`
}

/** `令和8年11月20日(金) 14時05分`. */
export function warekiMomentText(moment: CivilMoment): string {
  const { day, time } = partsOfMoment(moment)
  return `${warekiDayText(day)} ${timeWords(time)}`
}

/** `2026年11月20日(金) 14:05`, the day and the clock in Tokyo. */
export function instantText(instant: Instant): string {
  return `${dayText(civilDateAt(instant))} ${clockText(instant)}`
}

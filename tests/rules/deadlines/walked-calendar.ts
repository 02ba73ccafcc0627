import holidayJp from '@holiday-jp/holiday_jp'

// A calendar to walk on, for the second reckoning: nothing of the product is called here.

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** What hangs on the wall in Tokyo at that instant. */
export function wallAt(instant: string): { day: string; clock: string } {
  const part = Object.fromEntries(CLOCK.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return { day: `${part.year}-${part.month}-${part.day}`, clock: `${part.hour}:${part.minute}` }
}

/** The last instant at which the wall in Tokyo shows that day, found by halving: no difference to UTC is assumed. */
export function endOf(day: string): string {
  let before = Date.parse(`${day}T00:00:00Z`) - 2 * 86_400_000
  let after = before + 4 * 86_400_000
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (wallAt(new Date(middle).toISOString()).day > day) after = middle
    else before = middle
  }
  return new Date(before).toISOString()
}

type Triple = [year: number, month: number, day: number]

const lengthOf = (year: number, month: number) =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31
export const read = (day: string) => day.split('-').map(Number) as Triple
const write = ([year, month, day]: Triple) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export function nextDay(from: string): string {
  const [year, month, day] = read(from)
  if (day < lengthOf(year, month)) return write([year, month, day + 1])
  return month < 12 ? write([year, month + 1, 1]) : write([year + 1, 1, 1])
}

export function dayBefore(from: string): string {
  const [year, month, day] = read(from)
  if (day > 1) return write([year, month, day - 1])
  return month > 1 ? write([year, month - 1, lengthOf(year, month - 1)]) : write([year - 1, 12, 31])
}

/** Sunday is 0 (Sakamoto's congruence). */
export function weekdayOf(date: string): number {
  const [year, month, day] = read(date)
  const y = month < 3 ? year - 1 : year
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}

const holidays = new Set(Object.keys(holidayJp.holidays))
const TURN_OF_YEAR = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']

/** 開庁日でない日: weekends, the holidays of the law, the turn of the year, and what this authority adds. */
export function isShut(day: string, own: ReadonlySet<string>): boolean {
  return [0, 6].includes(weekdayOf(day)) || holidays.has(day) || TURN_OF_YEAR.includes(day.slice(5)) || own.has(day)
}

import type { DueRule } from '@/lib/rules/deadlines/rule'
import { dayBefore, endOf, isShut, nextDay, read, wallAt, weekdayOf } from './walked-calendar'

/**
 * The same question answered a second time, from the design and from 民法 第140条・第143条 alone: calendars are walked day by
 * day, clocks are read through Intl in Asia/Tokyo, and nothing of the product is called. Where the two reckonings part, one of
 * them is wrong.
 */
export type Asked = {
  rule: DueRule
  at: string
  on?: string
  period?: { firstOn: string; lastOn: string }
  own: ReadonlySet<string>
  weekdays?: string
}

export type Reckoned =
  | { kind: 'timed'; at: string; on?: string; notBeforeOn?: string; isGuide?: true; band?: string; passed?: string[] }
  | { kind: 'word' }
  | { kind: 'open'; setting: string }

const days = (count: number, from: string, step: (day: string) => string) => {
  let day = from
  for (let done = 0; done < count; done += 1) day = step(day)
  return day
}

/** 第143条: weeks end on the eve of the day that corresponds to the one from which they run, which is the day after the event. */
function weeksAfter(event: string, weeks: number): string {
  const first = nextDay(event)
  let day = first
  for (let met = 0; met < weeks; ) {
    day = nextDay(day)
    if (weekdayOf(day) === weekdayOf(first)) met += 1
  }
  return dayBefore(day)
}

/** Back to the same weekday, so many times. */
function weeksBefore(act: string, weeks: number): string {
  let day = act
  for (let met = 0; met < weeks; ) {
    day = dayBefore(day)
    if (weekdayOf(day) === weekdayOf(act)) met += 1
  }
  return day
}

/** 第140条, 第143条第2項: from the day after the event to the eve of the corresponding day; without one, to the end of that month. */
function monthsAfter(event: string, months: number): string {
  const first = nextDay(event)
  let day = first
  for (let begun = 0; begun < months; ) {
    day = nextDay(day)
    if (read(day)[2] === 1) begun += 1
  }
  const wanted = read(first)[2]
  if (wanted === 1) return dayBefore(day)
  for (;;) {
    const next = nextDay(day)
    if (read(next)[2] === wanted || read(next)[2] === 1) return day
    day = next
  }
}

/** Back into that month from its end, until the number of the act's own day, or the nearest below, is met. */
function monthsBefore(act: string, months: number): string {
  let day = act
  for (let entered = 0; entered < months; ) {
    day = dayBefore(day)
    if (read(nextDay(day))[2] === 1) entered += 1
  }
  while (read(day)[2] > read(act)[2]) day = dayBefore(day)
  return day
}

/** So many days on which the authority is open, and the shut ones that were passed. */
function openDays(from: string, count: number, step: (day: string) => string, own: ReadonlySet<string>) {
  const passed: string[] = []
  let day = from
  for (let left = count; left > 0; ) {
    day = step(day)
    if (isShut(day, own)) passed.push(day)
    else left -= 1
  }
  return { day, passed }
}

function dayOfMonthBefore(day: string, wanted: number): string {
  let found = day
  while (found.slice(0, 7) === day.slice(0, 7)) found = dayBefore(found)
  while (read(found)[2] > wanted) found = dayBefore(found)
  return found
}

/** So many hours later on the wall in Tokyo, minute by minute. */
function hoursAfter(at: string, hours: number): string {
  let instant = Date.parse(at)
  for (let minute = 0; minute < hours * 60; minute += 1) {
    const before = wallAt(new Date(instant).toISOString()).clock
    instant += 60_000
    const after = wallAt(new Date(instant).toISOString()).clock
    if (before === after) throw new Error(`the clock stood still at ${new Date(instant).toISOString()}`)
  }
  return new Date(instant).toISOString()
}

const timed = (on: string, more: object = {}): Reckoned => ({ kind: 'timed', at: endOf(on), on, ...more })

export function reckon({ rule, at, on, period, own, weekdays }: Asked): Reckoned {
  const today = wallAt(at)
  const start = on ?? today.day
  switch (rule.rule) {
    case 'untimed':
    case 'word':
      return { kind: 'word' }
    case 'hours':
      return { kind: 'timed', at: hoursAfter(at, rule.hours) }
    case 'hours_by_band': {
      const isShutHere = isShut(today.day, own)
      const isWeekend = [0, 6].includes(weekdayOf(today.day))
      const isInClock = rule.from <= today.clock && today.clock < rule.until
      const isDisputed = isInClock && !isWeekend && isShutHere
      if (isDisputed && weekdays !== 'open_days' && weekdays !== 'monday_to_friday')
        return { kind: 'open', setting: rule.weekdays }
      const isInside = isInClock && !isWeekend && (!isShutHere || weekdays === 'monday_to_friday')
      const band = isInside ? 'inside' : 'outside'
      return { kind: 'timed', at: hoursAfter(at, isInside ? rule.hours : rule.otherwise), band }
    }
    case 'calendar': {
      const { amount, unit, direction } = rule
      const counted = {
        days: { after: () => days(amount, start, nextDay), before: () => days(amount, start, dayBefore) },
        weeks: { after: () => weeksAfter(start, amount), before: () => weeksBefore(start, amount) },
        months: { after: () => monthsAfter(start, amount), before: () => monthsBefore(start, amount) },
      }
      return timed(counted[unit][direction]())
    }
    case 'open_days': {
      const { day, passed } = openDays(start, rule.days, rule.direction === 'after' ? nextDay : dayBefore, own)
      return timed(day, { passed })
    }
    case 'day_of_previous_month':
      return timed(dayOfMonthBefore(period?.firstOn ?? start, rule.day))
    case 'within_period':
      return timed(period?.lastOn ?? start)
    case 'about_period':
      return timed(period?.lastOn ?? start, { isGuide: true })
    case 'by_trigger_day':
      return timed(rule.edge === 'end' ? start : dayBefore(start))
    case 'named_day':
      return on === undefined ? { kind: 'word' } : timed(on)
    case 'before_act':
      return on === undefined ? { kind: 'word' } : timed(on, { isGuide: true })
    case 'window':
      return timed(days(rule.days, start, nextDay), { notBeforeOn: start })
  }
}

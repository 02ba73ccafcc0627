import { addDays, type CivilDate, civilDateAt, weekdayOf } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import { earlierOf } from '@/lib/kernel/order'
import { lastOfDay, minuteOfDayAt, startOfDay } from '@/lib/kernel/tokyo'
import { closedReasonOn, type OwnClosedDays } from '../calendar/open-days'
import { endOfMonthsAfter, firstOfMonth, monthsBefore } from './months'
import type { DueRule } from './rule'

/** Where a clock starts: the instant, the day that the trigger names (planned act, authority's own day), the period it belongs to. */
export type Start = { at: Instant; on?: CivilDate; period?: { firstOn: CivilDate; lastOn: CivilDate } }

/** What the reckoning depends on beside the print: the authority's calendar, and how 平日 is read where the contract says so. */
export type Reckoning = { own: OwnClosedDays; weekdays?: string }

export type ClosedDay = { on: CivilDate; reason: string }
/** Why it came out so: the day or instant it was counted from, the closed days in between, and the band of hours that was taken. */
export type Why = { from: CivilDate | Instant; closed: ClosedDay[]; band?: 'inside' | 'outside' }

export type Due =
  /** `at` is the last instant that is in time; `on` its day where the rule counts days. A guide is shown and is never a breach. */
  | { kind: 'timed'; at: Instant; on?: CivilDate; notBeforeOn?: CivilDate; isGuide?: true; why: Why }
  /** The print gives no number: its word, or nothing at all. */
  | { kind: 'word' }
  /** The contract has not answered yet what the reckoning needs: the key of the setting. */
  | { kind: 'open'; setting: string }

/** When it is due, by the printed rule alone. Everything is reckoned in Tokyo, whatever the zone of the computer. */
export function dueOf(rule: DueRule, start: Start, reckoning: Reckoning): Due {
  const from = start.on ?? civilDateAt(start.at)
  switch (rule.rule) {
    case 'untimed':
    case 'word':
      return { kind: 'word' }
    case 'hours':
      return timedAt(start.at, rule.hours)
    case 'hours_by_band':
      return dueByBand(rule, start.at, reckoning)
    case 'calendar':
      return byDay(countedFrom(from, rule), from)
    case 'open_days':
      return dueInOpenDays(from, rule, reckoning.own)
    case 'day_of_previous_month':
      return byDay(dayOfPreviousMonth(start.period?.firstOn ?? from, rule.day), from)
    case 'within_period':
      return byDay(start.period?.lastOn ?? from, from)
    case 'about_period':
      return { ...byDay(start.period?.lastOn ?? from, from), isGuide: true }
    case 'by_trigger_day':
      return byDay(rule.edge === 'start' ? addDays(from, -1) : from, from)
    case 'named_day':
      return start.on ? byDay(start.on, civilDateAt(start.at)) : { kind: 'word' }
    case 'before_act':
      return start.on ? { ...byDay(start.on, civilDateAt(start.at)), isGuide: true } : { kind: 'word' }
    case 'window':
      return { ...byDay(addDays(from, rule.days), from), notBeforeOn: from }
  }
}

/**
 * The first day on which an act may be planned when its paper is submitted on that day: where a decision must be sought n days
 * before the act, an earlier day is refused and this one is offered. Undefined for rules that ask for no distance.
 */
export function earliestActOn(rule: DueRule, submittedOn: CivilDate, { own }: Reckoning): CivilDate | undefined {
  if (!('direction' in rule) || rule.direction !== 'before') return undefined
  // The months are not of equal length, so the first day that fits is looked for, from the nearest possible one on.
  let act = addDays(submittedOn, 1)
  while (limitBefore(act, rule, own) < submittedOn) act = addDays(act, 1)
  return act
}

function limitBefore(act: CivilDate, rule: Extract<DueRule, { direction: unknown }>, own: OwnClosedDays): CivilDate {
  return rule.rule === 'calendar' ? countedFrom(act, rule) : openDay(act, -rule.days, own).day
}

type Timed = Extract<Due, { kind: 'timed' }>

function byDay(on: CivilDate, from: CivilDate): Timed {
  return { kind: 'timed', at: lastOfDay(on), on, why: { from, closed: [] } }
}

function timedAt(from: Instant, hours: number, band?: Why['band']): Due {
  const at = instantOf(new Date(Date.parse(from) + hours * 3_600_000))
  return { kind: 'timed', at, why: { from, closed: [], ...(band && { band }) } }
}

function countedFrom(
  from: CivilDate,
  { amount, unit, direction }: Pick<Extract<DueRule, { rule: 'calendar' }>, 'amount' | 'unit' | 'direction'>,
): CivilDate {
  if (unit === 'months') return direction === 'after' ? endOfMonthsAfter(from, amount) : monthsBefore(from, amount)
  const days = unit === 'weeks' ? amount * 7 : amount
  return addDays(from, direction === 'after' ? days : -days)
}

function dueInOpenDays(
  from: CivilDate,
  { days, direction }: Pick<Extract<DueRule, { rule: 'open_days' }>, 'days' | 'direction'>,
  own: OwnClosedDays,
): Due {
  const { day, closed } = openDay(from, direction === 'after' ? days : -days, own)
  return { ...byDay(day, from), why: { from, closed } }
}

/** The n-th open day after the day (before it when negative), never the day itself, and the closed ones in between. */
function openDay(from: CivilDate, days: number, own: OwnClosedDays): { day: CivilDate; closed: ClosedDay[] } {
  const step = Math.sign(days)
  const closed: ClosedDay[] = []
  let day = from
  for (let open = 0; open < Math.abs(days); ) {
    day = addDays(day, step)
    const reason = closedReasonOn(day, own)
    if (reason) closed.push({ on: day, reason })
    else open += 1
  }
  return { day, closed }
}

/** The day of that number in the month before; where it has none, its last day. */
function dayOfPreviousMonth(firstOn: CivilDate, day: number): CivilDate {
  const eve = addDays(firstOfMonth(firstOn), -1)
  const wanted = addDays(firstOfMonth(eve), day - 1)
  return earlierOf(wanted, eve)
}

type Banded = Extract<DueRule, { rule: 'hours_by_band' }>

function dueByBand(rule: Banded, at: Instant, reckoning: Reckoning): Due {
  const inHours = minuteOfDayAt(at) >= minutesOf(rule.from) && minuteOfDayAt(at) < minutesOf(rule.until)
  const inside = () => timedAt(at, rule.hours, 'inside')
  const outside = () => timedAt(at, rule.otherwise, 'outside')
  const day = civilDateAt(at)
  if (!inHours || [0, 6].includes(weekdayOf(day))) return outside()
  if (closedReasonOn(day, reckoning.own) === undefined || reckoning.weekdays === 'monday_to_friday') return inside()
  return reckoning.weekdays === 'open_days' ? outside() : { kind: 'open', setting: rule.weekdays }
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** By how much something came after its due time, in milliseconds; 0 when in time, or when there is no limit. */
export function lateBy(due: Due, answeredAt: Instant): number {
  if (due.kind !== 'timed' || due.isGuide) return 0
  return Math.max(0, Date.parse(answeredAt) - Date.parse(due.at))
}

/** Whether the act on that day lies in the window that the rule opens. */
export function isInWindow(due: Due, actOn: CivilDate): boolean {
  if (due.kind !== 'timed') return true
  return startOfDay(actOn) <= due.at && (due.notBeforeOn === undefined || due.notBeforeOn <= actOn)
}

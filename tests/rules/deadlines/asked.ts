import holidayJp from '@holiday-jp/holiday_jp'
import fc from 'fast-check'
import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { type Due, dueOf } from '@/lib/rules/deadlines/due'
import type { DueRule } from '@/lib/rules/deadlines/rule'
import type { Asked, Reckoned } from './second-reckoning'

const DAY_MS = 86_400_000
const plus = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** 振替休日 and 国民の休日, which move with the weekdays of a year. */
const movedHolidays = Object.entries(holidayJp.holidays)
  .filter(([day, { name }]) => day >= '1975' && day < '2046' && /振替|休日$/.test(name))
  .map(([day]) => day)
const year = fc.integer({ min: 1975, max: 2045 })
const leapYear = fc.integer({ min: 494, max: 511 }).map((quarter) => quarter * 4)

/** Any day of seventy years, and often one where a reckoning goes wrong: month ends, leap days, turns of the year, holidays that move. */
export const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 70 * 365 }).map((days) => plus('1975-01-01', days)),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: -3, max: 2 }))
    .map(([y, month, around]) => plus(new Date(Date.UTC(y, month, 1)).toISOString().slice(0, 10), around)),
  fc.tuple(leapYear, fc.integer({ min: -32, max: 4 })).map(([y, around]) => plus(`${y}-02-29`, around)),
  fc.tuple(year, fc.integer({ min: -12, max: 6 })).map(([y, around]) => plus(`${y}-12-31`, around)),
  fc
    .tuple(fc.constantFrom(...movedHolidays), fc.integer({ min: -12, max: 3 }))
    .map(([day, around]) => plus(day, around)),
)

const msOfDay = fc.oneof(
  fc.integer({ min: 0, max: DAY_MS - 1 }),
  fc
    .constantFrom('00:00:00.000', '08:59:59.999', '09:00:00.000', '16:59:59.999', '17:00:00.000', '23:59:59.999')
    .map((clock) => Date.parse(`1970-01-01T${clock}Z`)),
  fc.integer({ min: 8 * 3_600_000, max: 18 * 3_600_000 }),
)
/** An instant on that day in Tokyo. */
const instantOn = (day: string) => msOfDay.map((ms) => new Date(Date.parse(`${day}T00:00:00+09:00`) + ms).toISOString())

const ownAround = (day: string) =>
  fc
    .uniqueArray(fc.integer({ min: -25, max: 45 }), { maxLength: 8 })
    .map((offsets) => new Set(offsets.map((offset) => plus(day, offset))))

const amount = fc.integer({ min: 1, max: 40 })
const direction = fc.constantFrom('after' as const, 'before' as const)
const rule = <Rule extends DueRule>(shape: fc.Arbitrary<Rule>): fc.Arbitrary<DueRule> => shape

/** For each arm, every number that a document could print. The compiler asks for a line when an arm is added. */
export const RULES: Record<DueRule['rule'], fc.Arbitrary<DueRule>> = {
  untimed: fc.constant({ rule: 'untimed' }),
  word: fc.constant({ rule: 'word' }),
  hours: rule(fc.record({ rule: fc.constant('hours' as const), hours: fc.integer({ min: 1, max: 30 }) })),
  hours_by_band: rule(
    fc.record({
      rule: fc.constant('hours_by_band' as const),
      from: fc.constantFrom('09:00', '08:30'),
      until: fc.constantFrom('17:00', '17:15'),
      hours: fc.integer({ min: 1, max: 2 }),
      otherwise: fc.integer({ min: 3, max: 6 }),
      weekdays: fc.constant('weekday_reading'),
    }),
  ),
  calendar: rule(
    fc.record({
      rule: fc.constant('calendar' as const),
      amount,
      unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
      direction,
    }),
  ),
  open_days: rule(
    fc.record({ rule: fc.constant('open_days' as const), days: fc.integer({ min: 1, max: 25 }), direction }),
  ),
  day_of_previous_month: rule(
    fc.record({ rule: fc.constant('day_of_previous_month' as const), day: fc.integer({ min: 1, max: 31 }) }),
  ),
  within_period: fc.constant({ rule: 'within_period' }),
  about_period: fc.constant({ rule: 'about_period' }),
  by_trigger_day: rule(
    fc.record({
      rule: fc.constant('by_trigger_day' as const),
      edge: fc.constantFrom('start' as const, 'end' as const),
    }),
  ),
  named_day: fc.constant({ rule: 'named_day' }),
  before_act: fc.constant({ rule: 'before_act' }),
  window: rule(fc.record({ rule: fc.constant('window' as const), days: amount })),
}

/** A question about that rule: when the clock starts, which day the trigger names, which days the authority adds. */
export function askedOf(rules: fc.Arbitrary<DueRule>): fc.Arbitrary<Asked> {
  return fc.tuple(rules, anyDay, anyDay).chain(([asked, day, named]) =>
    fc.record({
      rule: fc.constant(asked),
      at: instantOn(day),
      on: fc.option(fc.constantFrom(named, day), { nil: undefined }),
      period: fc.option(
        fc.integer({ min: 0, max: 200 }).map((days) => ({ firstOn: day, lastOn: plus(day, days) })),
        {
          nil: undefined,
        },
      ),
      own: ownAround(day),
      weekdays: fc.constantFrom(undefined, 'open_days', 'monday_to_friday', 'something_else'),
    }),
  )
}

/** The product's own answer. */
export function productDue({ rule: asked, at, on, period, own, weekdays }: Asked): Due {
  const start = { at, ...(on && { on }), ...(period && { period }) }
  return dueOf(asked, start as Parameters<typeof dueOf>[1], { own: own as ReadonlySet<CivilDate>, weekdays })
}

/** The product's answer in the words of the second reckoning. */
export function asReckoned(due: Due, asked: DueRule): Reckoned {
  if (due.kind !== 'timed') return due
  const { kind, at, on, notBeforeOn, isGuide, why } = due
  const passed = why.closed.map((closed) => closed.on)
  return {
    kind,
    at,
    ...(on && { on }),
    ...(notBeforeOn && { notBeforeOn }),
    ...(isGuide && { isGuide }),
    ...(why.band && { band: why.band }),
    ...((asked.rule === 'open_days' || passed.length > 0) && { passed }),
  }
}

export const at = (text: string) => text as Instant
export const on = (text: string) => text as CivilDate

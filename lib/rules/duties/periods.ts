import { addDays, type CivilDate, civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { byText, earlierOf, laterOf } from '@/lib/kernel/order'
import { SPAN_UNITS, type SpanUnit } from '../clauses/setting'
import { lastOfMonth, monthsOn } from '../deadlines/months'
import type { SetValue } from './contract-facts'

export type Period = { firstOn: CivilDate; lastOn: CivilDate }

/** More than a contract of fifty years has months. */
const MOST = 620

/** A length of time as a setting keeps it: `6 months`. */
export function parseSpan(value: string): { amount: number; unit: SpanUnit } | undefined {
  const [, amount, unit] = /^([1-9]\d{0,2}) (days|weeks|months|years)$/.exec(value) ?? []
  const known = SPAN_UNITS.find((one) => one === unit)
  return amount && known ? { amount: Number(amount), unit: known } : undefined
}

/** 毎月・各月 are the months of the calendar, cut where the contract begins and ends; longer periods run from its first day. */
export function printedPeriods(months: number, term: Period): Period[] {
  return months === 1
    ? periodsFrom(term, (firstOn) => lastOfMonth(firstOn))
    : periodsFrom(term, (_, index) => addDays(monthsOn(term.firstOn, months * (index + 1)), -1))
}

/** Periods of an interval that was answered: each runs from the day on which its value begins to hold, until another one does. */
export function answeredPeriods(rows: readonly SetValue[], term: Period): Period[] {
  const latest = [...Map.groupBy(rows, ({ fromAt }) => fromAt)].map(
    ([fromAt, same]) => same.toSorted((a, b) => byText(b.setAt, a.setAt))[0] ?? { value: '', fromAt },
  )
  const ordered = latest.toSorted((a, b) => byText(a.fromAt, b.fromAt))
  return ordered.flatMap(({ value, fromAt }, index) => {
    const span = parseSpan(value)
    const firstOn = laterOf(civilDateAt(fromAt), term.firstOn)
    const next = ordered[index + 1]?.fromAt
    const lastOn = next === undefined ? term.lastOn : earlierOf(term.lastOn, eveOf(next))
    return span && firstOn <= lastOn ? periodsFrom({ firstOn, lastOn }, (_, at) => endOf(firstOn, span, at)) : []
  })
}

function endOf(firstOn: CivilDate, { amount, unit }: { amount: number; unit: SpanUnit }, index: number): CivilDate {
  const times = amount * (index + 1)
  if (unit === 'months' || unit === 'years')
    return addDays(monthsOn(firstOn, unit === 'years' ? times * 12 : times), -1)
  return addDays(firstOn, (unit === 'weeks' ? 7 * times : times) - 1)
}

function periodsFrom(term: Period, endOfPeriod: (firstOn: CivilDate, index: number) => CivilDate): Period[] {
  const periods: Period[] = []
  let firstOn = term.firstOn
  while (firstOn <= term.lastOn && periods.length < MOST) {
    const lastOn = earlierOf(endOfPeriod(firstOn, periods.length), term.lastOn)
    periods.push({ firstOn, lastOn })
    firstOn = addDays(lastOn, 1)
  }
  return periods
}

function eveOf(at: Instant): CivilDate {
  return addDays(civilDateAt(at), -1)
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate, civilDateAt } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import {
  type ClosedDayRow,
  closedDaysOf,
  decideClosing,
  decideOpening,
  ownDaysFor,
} from '@/lib/registers/calendar/calendar'
import { dueOf } from '@/lib/rules/deadlines/due'

const FIRST = civilDate('2026-12-01')
const BEGIN_MS = Date.parse('2026-11-20T01:00:00Z')
const HOUR_MS = 3_600_000

/** What somebody tries: to close or to reopen one of a few days, some hours after the try before. */
const tries = fc.array(
  fc.record({
    close: fc.boolean(),
    offset: fc.integer({ min: 0, max: 14 }),
    hoursLater: fc.integer({ min: 0, max: 12 }),
  }),
  { minLength: 1, maxLength: 60 },
)
type Try = { close: boolean; offset: number; hoursLater: number }

/** The rows that come of it: what the rule refuses is not written. */
function rowsFrom(all: readonly Try[]): ClosedDayRow[] {
  const rows: ClosedDayRow[] = []
  let ms = BEGIN_MS
  for (const { close, offset, hoursLater } of all) {
    ms += hoursLater * HOUR_MS
    const [now, day] = [instantOf(new Date(ms)), addDays(FIRST, offset)]
    const decided = close ? decideClosing(rows, day, now) : decideOpening(rows, day, now)
    if (decided.ok) rows.push({ day, isClosed: close, reason: '点検', at: now, byName: '久保 真理子' })
  }
  return rows
}

const openedAt = fc
  .integer({ min: -48, max: 900 })
  .map((hours): Instant => instantOf(new Date(BEGIN_MS + hours * HOUR_MS)))

/** The other way to say it: a day counts when it was closed at some moment from the opening on. */
function everClosedSince(rows: readonly ClosedDayRow[], since: Instant): Set<CivilDate> {
  const counted = new Set(closedDaysOf(rows.filter(({ at }) => at < since)))
  rows.forEach((_, index) => {
    if ((rows[index]?.at ?? '') < since) return
    for (const day of closedDaysOf(rows.slice(0, index + 1))) counted.add(day)
  })
  return counted
}

const dueIn = (rows: readonly ClosedDayRow[], at: Instant, days: number) => {
  const due = dueOf({ rule: 'open_days', days, direction: 'after' }, { at }, { own: ownDaysFor(rows, at) })
  if (due.kind !== 'timed' || !due.on) throw new Error('not timed')
  return due.on
}

describe('数えられる閉庁日（5開庁日以内など）', () => {
  it('始まった時から後のどこかで閉じていた日と、ちょうど同じである', () => {
    fc.assert(
      fc.property(tries, openedAt, (all, at) => {
        const rows = rowsFrom(all)
        expect([...ownDaysFor(rows, at)].sort()).toEqual([...everClosedSince(rows, at)].sort())
      }),
      { numRuns: 1000 },
    )
  })

  it('走っている期限は、どの行が加わっても早くならない。閉じれば延びうる', () => {
    let longer = 0
    let reopened = 0
    fc.assert(
      fc.property(tries, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 25 }), (all, cut, days) => {
        const rows = rowsFrom(all)
        const known = rows.slice(0, cut)
        const at = known.at(-1)?.at ?? instantOf(new Date(BEGIN_MS - HOUR_MS))
        let before = dueIn(known, at, days)
        for (let more = known.length + 1; more <= rows.length; more += 1) {
          const after = dueIn(rows.slice(0, more), at, days)
          expect(after >= before).toBe(true)
          if (after > before) longer += 1
          if (rows[more - 1]?.isClosed === false) reopened += 1
          before = after
        }
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(longer, reopened)).toBeGreaterThan(50)
  })

  it('過ぎた日は、後から何をしても変わらない', () => {
    fc.assert(
      fc.property(tries, fc.integer({ min: 0, max: 59 }), (all, cut) => {
        const rows = rowsFrom(all)
        const known = rows.slice(0, cut)
        const today = civilDateAt(rows[cut]?.at ?? instantOf(new Date(BEGIN_MS)))
        const past = (days: ReadonlySet<CivilDate>) => [...days].filter((day) => day <= today).sort()
        expect(past(closedDaysOf(rows))).toEqual(past(closedDaysOf(known)))
      }),
      { numRuns: 1000 },
    )
  })

  it('一つの日の行は、閉じる・戻すが代わる代わるに並ぶ', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const rows = rowsFrom(all)
        for (const [index, { day, isClosed }] of rows.entries())
          expect(isClosed).toBe(rows.slice(0, index).findLast((earlier) => earlier.day === day)?.isClosed !== true)
      }),
      { numRuns: 500 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliestActOn, isInWindow, lateBy } from '@/lib/rules/deadlines/due'
import type { DueRuleKind } from '@/lib/rules/deadlines/rule'
import { anyDay, askedOf, asReckoned, at, on, productDue, RULES } from './asked'
import { type Asked, reckon } from './second-reckoning'
import { dayBefore, endOf, nextDay } from './walked-calendar'

const KINDS = Object.keys(RULES) as DueRuleKind[]
/** Walking hours minute by minute takes its time. */
const RUNS: Partial<Record<DueRuleKind, number>> = { hours: 300, hours_by_band: 600, calendar: 1500, open_days: 1000 }

describe('二つの計算：歩いて数える別の計算と、どの規則でも一致する', () => {
  it.each(KINDS)('%s', (kind) => {
    fc.assert(
      fc.property(askedOf(RULES[kind]), (asked) => {
        expect(asReckoned(productDue(asked), asked.rule)).toEqual(reckon(asked))
      }),
      { numRuns: RUNS[kind] ?? 400 },
    )
  })

  it('対照：比べているのは空でない答えであり、四つの答え方がみな現れる', () => {
    const seen = new Set<string>()
    for (const kind of KINDS)
      for (const asked of fc.sample(askedOf(RULES[kind]), { numRuns: 200, seed: 20_261_120 })) {
        const found = reckon(asked)
        seen.add(found.kind === 'timed' && found.isGuide ? 'guide' : found.kind)
      }
    expect([...seen].sort()).toEqual(['guide', 'open', 'timed', 'word'])
  })
})

/** Rules that ask for a distance between the paper and the act. */
const distances = fc
  .oneof(RULES.calendar, RULES.open_days)
  .map((rule) => ({ ...rule, direction: 'before' }) as typeof rule)
const planned = fc.tuple(askedOf(distances), anyDay).map(([asked, submittedOn]) => ({ ...asked, submittedOn }))

/** By when the paper for an act on that day had to be there. */
function limitOf(asked: Asked, actOn: string): string {
  const found = reckon({ ...asked, on: actOn })
  return found.kind === 'timed' ? (found.on ?? '') : ''
}

describe('事前の距離（n日前まで）：最も早い行う日', () => {
  it('間に合う日は断らず、その前の日は必ず断る', () => {
    fc.assert(
      fc.property(planned, fc.integer({ min: 0, max: 60 }), (asked, later) => {
        const first = earliestActOn(asked.rule, on(asked.submittedOn), { own: asked.own as ReadonlySet<never> })
        if (first === undefined) throw new Error('no day')
        expect(limitOf(asked, first) >= asked.submittedOn).toBe(true)
        expect(limitOf(asked, dayBefore(first)) < asked.submittedOn).toBe(true)
        let act: string = first
        for (let day = 0; day < later; day += 1) act = nextDay(act)
        expect(limitOf(asked, act) >= asked.submittedOn).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('距離を求めない規則には、最も早い日はない', () => {
    const others = fc
      .oneof(...KINDS.map((kind) => RULES[kind]))
      .filter((rule) => !('direction' in rule && rule.direction === 'before'))
    fc.assert(
      fc.property(others, anyDay, (rule, day) => {
        expect(earliestActOn(rule, on(day), { own: new Set() })).toBeUndefined()
      }),
    )
  })
})

const anything = askedOf(fc.oneof(...KINDS.map((kind) => RULES[kind])))

describe('遅れと窓', () => {
  it('遅れは期限の次のミリ秒から始まり、目安・語・問いには遅れがない', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: -1000, max: 1e11 }), (asked, byMs) => {
        const due = productDue(asked)
        const found = reckon(asked)
        if (found.kind === 'timed' && !found.isGuide) {
          const answered = new Date(Date.parse(found.at) + byMs).toISOString()
          expect(lateBy(due, at(answered))).toBe(Math.max(byMs, 0))
        } else expect(lateBy(due, at('2099-01-01T00:00:00.000Z'))).toBe(0)
      }),
      { numRuns: 600 },
    )
  })

  it('窓は、始まりの日から終わりの日まで、両端を含む', () => {
    fc.assert(
      fc.property(askedOf(RULES.window), fc.integer({ min: -3, max: 45 }), (asked, offset) => {
        const found = reckon(asked)
        if (found.kind !== 'timed' || !found.on || !found.notBeforeOn) throw new Error('no window')
        let act = found.notBeforeOn
        for (let day = 0; day < Math.abs(offset); day += 1) act = offset < 0 ? dayBefore(act) : nextDay(act)
        expect(isInWindow(productDue(asked), on(act))).toBe(found.notBeforeOn <= act && act <= found.on)
      }),
      { numRuns: 500 },
    )
  })

  it('窓を開かない規則では、期限の日までなら、いつでもよい', () => {
    fc.assert(
      fc.property(askedOf(RULES.calendar), anyDay, (asked, act) => {
        const found = reckon(asked)
        expect(isInWindow(productDue(asked), on(act))).toBe(found.kind !== 'timed' || endOf(act) <= found.at)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { PaperVersion } from '@/lib/registers/papers/version'
import { rosterAt } from '@/lib/registers/roster/roster'
import { FORM, version, when } from './versions'

const START = Date.parse(when('2026-04-01T00:00'))
const hours = (count: number): Instant => instantOf(new Date(START + count * 3_600_000))
const day = fc.integer({ min: 0, max: 60 }).map((days) => hours(days * 24 + 12).slice(0, 10))

const filing = fc.record({
  gap: fc.integer({ min: 1, max: 300 }),
  /** Hours until the decision; none: it waits for ever. */
  decidedIn: fc.option(fc.integer({ min: 1, max: 200 })),
  startsOn: fc.option(day, { nil: undefined }),
  people: fc.array(
    fc.record({
      name: fc.constantFrom('甲', '乙', '丙', '丁'),
      from: fc.option(day, { nil: undefined }),
      until: fc.option(day, { nil: undefined }),
    }),
    { maxLength: 4 },
  ),
})

type Act = { at: Instant; version: PaperVersion }

/** The acts on one roster in the order of time: submissions, and the decisions that bring changes into force. */
const acts = fc.array(filing, { minLength: 2, maxLength: 8 }).map((filings) => {
  let time = 0
  return filings.map(({ gap, decidedIn, startsOn, people }, at): Act => {
    time += gap
    const submittedAt = hours(time)
    if (at > 0 && decidedIn !== null) time += decidedIn
    const approvedAt = at === 0 ? undefined : decidedIn === null ? null : hours(time)
    return { at: hours(time), version: version({ number: at + 1, people, submittedAt, approvedAt, startsOn }) }
  })
})

describe('名簿は決してさかのぼらない', () => {
  it('後の提出や承認は、それより前のどの時点の名簿も変えない', () => {
    let changed = 0
    fc.assert(
      fc.property(acts, fc.nat(7), fc.integer({ min: 0, max: 3000 }), (all, from, hour) => {
        const later = all[1 + (from % (all.length - 1))]
        if (!later) return
        const at = hours(hour)
        const known = all.filter((act) => act.at < later.at).map((act) => act.version)
        const [before, after] = [known, all.map((act) => act.version)].map((versions) => rosterAt(versions, FORM, at))
        if (at < later.at) expect(after).toEqual(before)
        else if (JSON.stringify(after) !== JSON.stringify(before)) changed += 1
      }),
      { numRuns: 500 },
    )
    // Otherwise the versions would never take effect, and the property would hold for nothing.
    expect(changed).toBeGreaterThan(20)
  })
})

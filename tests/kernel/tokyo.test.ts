import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays, civilDate, civilDateAt } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import { lastOfDay, minuteOfDayAt, startOfDay } from '@/lib/kernel/tokyo'

const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(civilDate('1953-01-01'), days))
const anyInstant = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([day, ms]) => instantOf(new Date(Date.parse(day) + ms)))

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
})

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('東京の時計', () => {
  it('一日は東京の午前零時に始まり、翌日の午前零時の前のミリ秒に終わる', () => {
    expect(startOfDay(civilDate('2026-11-20'))).toBe('2026-11-19T15:00:00.000Z')
    expect(lastOfDay(civilDate('2026-11-20'))).toBe('2026-11-20T14:59:59.999Z')
    expect(lastOfDay(civilDate('2026-12-31'))).toBe('2026-12-31T14:59:59.999Z')
    expect(lastOfDay(civilDate('2028-02-28'))).toBe('2028-02-28T14:59:59.999Z')
    expect(startOfDay(civilDate('2028-02-29'))).toBe('2028-02-28T15:00:00.000Z')
  })

  it('始まりと終わりはその日にあり、その外の一ミリ秒は隣の日にある', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [first, last] = [startOfDay(day), lastOfDay(day)]
        const beside = (instant: Instant, ms: number) => civilDateAt(instantOf(new Date(Date.parse(instant) + ms)))
        expect([civilDateAt(first), civilDateAt(last)]).toEqual([day, day])
        expect([beside(first, -1), beside(last, 1)]).toEqual([addDays(day, -1), addDays(day, 1)])
        expect(Date.parse(last) - Date.parse(first)).toBe(86_399_999)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['2026-11-19T15:00:00.000Z', 0],
    ['2026-11-19T23:59:59.999Z', 539],
    ['2026-11-20T00:00:00.000Z', 540],
    ['2026-11-20T07:59:59.999Z', 1019],
    ['2026-11-20T08:00:00.000Z', 1020],
    ['2026-11-20T14:59:59.999Z', 1439],
  ])('%s は東京の零時から %i 分', (instant, minutes) => {
    expect(minuteOfDayAt(instant as Instant)).toBe(minutes)
  })

  it('分は、Intlの示す東京の壁の時計と一致する', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const minutes = minuteOfDayAt(instant)
        const shown = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
        expect(shown).toBe(clock.format(new Date(instant)))
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('計算機の時間帯が%sでも同じ', (name) => {
    process.env.TZ = name
    expect(startOfDay(civilDate('2026-03-08'))).toBe('2026-03-07T15:00:00.000Z')
    expect(lastOfDay(civilDate('2026-11-01'))).toBe('2026-11-01T14:59:59.999Z')
    expect(minuteOfDayAt('2026-03-08T07:30:00.000Z' as Instant)).toBe(990)
  })
})

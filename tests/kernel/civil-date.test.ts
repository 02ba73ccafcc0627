import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addDays,
  civilDate,
  civilDateAt,
  civilDateOf,
  daysBetween,
  parseCivilDate,
  weekdayOf,
} from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(civilDate('1950-01-01'), days))

describe('暦日', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1900-02-29',
    '2026-1-1',
    '２０２６-01-01',
    '2026-01-01 ',
    '',
  ])('存在しない日や書き方の違う日「%s」は暦日ではない', (text) => {
    expect(parseCivilDate(text)).toBeUndefined()
    expect(() => civilDate(text)).toThrow()
  })

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])(
    '実在する「%s」は暦日である',
    (text) => {
      expect(parseCivilDate(text)).toBe(text)
    },
  )

  it('年は1000から9999まで、月と日は整数の範囲で判る', () => {
    expect(civilDateOf(999, 1, 1)).toBeUndefined()
    expect(civilDateOf(10_000, 1, 1)).toBeUndefined()
    expect(civilDateOf(2026, 1.5, 1)).toBeUndefined()
    expect(civilDateOf(2026, 11, 21)).toBe('2026-11-21')
  })

  it('文字としての順序が日の順序と同じである', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 5000 }), (date, days) => {
        const later = addDays(date, days)
        return date < later && daysBetween(date, later) === days && addDays(later, -days) === date
      }),
    )
  })

  it('年末、うるう日をまたいで日を数える', () => {
    expect(addDays(civilDate('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(civilDate('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(civilDate('2026-02-28'), 1)).toBe('2026-03-01')
    expect(weekdayOf(civilDate('2026-11-21'))).toBe(6)
  })
})

describe('東京の暦日', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    '計算機の時間帯が%sでも同じ日を答える',
    (name) => {
      process.env.TZ = name
      expect(civilDateAt('2026-11-20T14:59:59.999Z' as Instant)).toBe('2026-11-20')
      expect(civilDateAt('2026-11-20T15:00:00.000Z' as Instant)).toBe('2026-11-21')
      expect(civilDateAt('2026-12-31T15:00:00.000Z' as Instant)).toBe('2027-01-01')
      expect(weekdayOf(civilDate('2026-11-22'))).toBe(0)
      expect(addDays(civilDate('2026-03-08'), 1)).toBe('2026-03-09')
    },
  )
})

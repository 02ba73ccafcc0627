import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate, weekdayOf } from '@/lib/kernel/civil-date'
import { HOLIDAYS_KNOWN, nationalHolidayOn } from '@/lib/rules/calendar/national-holidays'
import { closedReasonOn, isOpenDay, nextOpenDay } from '@/lib/rules/calendar/open-days'

const none: ReadonlySet<CivilDate> = new Set()
const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('開庁日', () => {
  it.each([
    ['2026-11-21', '土曜日'],
    ['2026-11-22', '日曜日'],
    ['2026-11-23', '勤労感謝の日'],
    ['2026-09-22', '国民の休日'],
    ['2026-05-06', 'こどもの日 振替休日'],
    ['2019-04-30', '国民の休日'],
    ['2026-12-29', '年末年始'],
    ['2026-12-31', '年末年始'],
    ['2027-01-01', '元日'],
    ['2027-01-02', '年末年始'],
    ['2027-01-03', '年末年始'],
  ])('%s は閉まっている（%s）', (date, reason) => {
    expect(closedReasonOn(civilDate(date), none)).toBe(reason)
    expect(isOpenDay(civilDate(date), none)).toBe(false)
  })

  it.each(['2026-11-20', '2026-11-24', '2026-12-28', '2027-01-04', '2026-05-07'])('%s は開いている', (date) => {
    expect(isOpenDay(civilDate(date), none)).toBe(true)
  })

  it('その官庁だけの閉庁日も閉まっている', () => {
    const own = new Set([civilDate('2026-11-20'), civilDate('2026-11-24')])
    expect(closedReasonOn(civilDate('2026-11-20'), own)).toBe('閉庁日')
    expect(nextOpenDay(civilDate('2026-11-19'), own)).toBe('2026-11-25')
  })

  it('次の開庁日は当日を含まず、連休と年末年始をまたぐ', () => {
    expect(nextOpenDay(civilDate('2026-11-19'), none)).toBe('2026-11-20')
    expect(nextOpenDay(civilDate('2026-11-20'), none)).toBe('2026-11-24')
    expect(nextOpenDay(civilDate('2026-12-28'), none)).toBe('2027-01-04')
    expect(nextOpenDay(civilDate('2026-09-18'), none)).toBe('2026-09-24')
  })

  it('次の開庁日との間に開いている日はない', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(civilDate('1990-01-01'), count))
    fc.assert(
      fc.property(days, (date) => {
        const next = nextOpenDay(date, none)
        expect(isOpenDay(next, none)).toBe(true)
        for (let day = addDays(date, 1); day < next; day = addDays(day, 1)) expect(isOpenDay(day, none)).toBe(false)
      }),
    )
  })

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('計算機の時間帯が%sでも同じ答えである', (name) => {
    process.env.TZ = name
    expect(closedReasonOn(civilDate('2026-11-23'), none)).toBe('勤労感謝の日')
    expect(isOpenDay(civilDate('2026-11-24'), none)).toBe(true)
    expect(nextOpenDay(civilDate('2026-11-20'), none)).toBe('2026-11-24')
  })
})

describe('国民の祝日', () => {
  it('日曜日の祝日には、後の最初の平日に振替休日がある（祝日法第3条第2項、2007年から）', () => {
    for (let date = civilDate('2007-01-01'); date < '2050-12-01'; date = addDays(date, 1)) {
      if (weekdayOf(date) !== 0 || !nationalHolidayOn(date)) continue
      let next = addDays(date, 1)
      while (nationalHolidayOn(next) && !nationalHolidayOn(next)?.includes('振替')) next = addDays(next, 1)
      expect([date, nationalHolidayOn(next)]).toEqual([date, expect.stringContaining('振替')])
    }
  })

  it('知らない年については答えを作らない', () => {
    expect(nationalHolidayOn(civilDate(HOLIDAYS_KNOWN.until))).toBeUndefined()
    expect(() => nationalHolidayOn(addDays(civilDate(HOLIDAYS_KNOWN.until), 1))).toThrow()
    expect(() => isOpenDay(addDays(civilDate(HOLIDAYS_KNOWN.from), -1), none)).toThrow()
  })
})

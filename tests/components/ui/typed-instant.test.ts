import { describe, expect, it } from 'vitest'
import { clockText, instantText, warekiDayText } from '@/components/ui/dates/tokyo-text'
import { typedInstantOf, valueOfTypedInstant } from '@/components/ui/dates/typed-instant'
import { civilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'

const AFTERNOON = '2026-11-20T05:05:00.000Z' as Instant

describe('日と時刻の欄', () => {
  it.each(['14:05', '1405', '14時5分', '１４：０５'])('「%s」は日本時間の14時5分', (time) => {
    expect(valueOfTypedInstant({ date: '2026-11-20', time })).toBe(AFTERNOON)
  })

  it('日本の朝は協定世界時では前の日になる', () => {
    expect(valueOfTypedInstant({ date: '2026-11-20', time: '8:59' })).toBe('2026-11-19T23:59:00.000Z')
  })

  it.each([
    ['2026-11-20', '25:00'],
    ['2026-11-20', '9:60'],
    ['2026-11-20', ''],
    ['2026年2月30日', '9:00'],
    ['', '9:00'],
  ])('「%s」と「%s」は時点にならず、打ったとおりに残る', (date, time) => {
    expect(valueOfTypedInstant({ date, time })).toBe(`${date} ${time}`.trim())
  })

  it('両方とも空なら空', () => {
    expect(valueOfTypedInstant({ date: '', time: ' ' })).toBe('')
  })

  it('時点から戻すと同じ日と時刻になる', () => {
    const typed = typedInstantOf('2026-11-19T23:59:00.000Z' as Instant)
    expect(typed).toEqual({ date: '2026-11-20', time: '08:59' })
    expect(valueOfTypedInstant(typed)).toBe('2026-11-19T23:59:00.000Z')
  })
})

describe('時刻の書き方', () => {
  it('サーバーの時間帯によらず日本時間で書く', () => {
    expect(instantText(AFTERNOON)).toBe('2026年11月20日(金) 14:05')
    expect(clockText('2026-11-19T23:59:00.000Z' as Instant)).toBe('08:59')
    expect(warekiDayText(civilDate('2019-05-01'))).toBe('令和元年5月1日(水)')
  })
})

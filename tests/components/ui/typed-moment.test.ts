import { describe, expect, it } from 'vitest'
import { warekiMomentText } from '@/components/ui/dates/tokyo-text'
import { typedMomentOf, valueOfTypedMoment } from '@/components/ui/dates/typed-moment'
import { parseCivilMoment } from '@/lib/kernel/civil-moment'

describe('年月日と時刻の欄', () => {
  it.each(['14:05', '1405', '14時5分', ' １４：０５ ', '午後2時5分'])('時刻を「%s」と打てば14時05分になる', (time) => {
    expect(valueOfTypedMoment({ date: '2026-11-20', time })).toBe('2026-11-20T14:05')
  })

  it.each([
    ['2026-11-20', '25:00'],
    ['2026-11-20', '9:60'],
    ['2026-11-20', ''],
    ['2026年2月30日', '9:00'],
    ['2026年月日', ''],
    ['令和 8年11月日', '9:00'],
    ['', '9:00'],
  ])('「%s」と「%s」は日時にならず、打ったとおりに二つの欄へ戻る', (date, time) => {
    const value = valueOfTypedMoment({ date, time })
    expect(parseCivilMoment(value)).toBeUndefined()
    expect(typedMomentOf(value)).toEqual({ date, time })
  })

  it('両方とも空なら空、保った値からは同じ日と時刻に戻る', () => {
    expect(valueOfTypedMoment({ date: '', time: ' ' })).toBe('')
    expect(typedMomentOf('')).toEqual({ date: '', time: '' })
    expect(typedMomentOf('2026-11-20T09:05')).toEqual({ date: '2026-11-20', time: '09:05' })
    expect(typedMomentOf('昨日')).toEqual({ date: '昨日', time: '' })
  })

  it('読むときは和暦と曜日を添える', () => {
    const moment = parseCivilMoment('2026-11-20T14:05')
    expect(moment && warekiMomentText(moment)).toBe('令和8年11月20日(金) 14時05分')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  civilMomentAt,
  formatMoment,
  parseCivilMoment,
  parseTypedMoment,
  parseTypedTime,
  partsOfMoment,
} from '@/lib/kernel/civil-moment'
import { type Instant, instantOf } from '@/lib/kernel/instant'

const AFTERNOON = '2026-11-20T14:05'

describe('日時', () => {
  it.each([
    '2026-11-20 14:05',
    '2026-11-20T14:05',
    '2026/11/20 14:05:00',
    '２０２６／１１／２０　１４：０５',
    '令和8年11月20日 14時05分',
    '令和８年１１月２０日１４時５分',
    '令和 8 年 11 月 20 日 午後 2 時 5 分',
    'R8.11.20 1405',
    ' 20261120 14:05 ',
  ])('「%s」は令和8年11月20日の14時05分である', (typed) => {
    expect(parseTypedMoment(typed)).toBe(AFTERNOON)
  })

  it.each([
    '2026-02-30 14:05',
    '令和8年2月30日 14時05分',
    '平成31年5月1日 9:00',
    '2026-11-20 25:00',
    '2026-11-20 24:00',
    '2026-11-20 14:60',
    '2026-11-20 14:05:30',
    '2026-11-20 午後14時',
    '2026-11-20',
    '2026-11-2014:05',
    '14:05',
    '昨日 14:05',
    '',
  ])('「%s」は日時ではない', (typed) => {
    expect(parseTypedMoment(typed)).toBeUndefined()
  })

  it.each([
    ['9:05', '09:05'],
    ['0905', '09:05'],
    ['9時', '09:00'],
    ['９時５分', '09:05'],
    ['午前0時10分', '00:10'],
    ['午後11時59分', '23:59'],
    ['午後12時', undefined],
    ['905', undefined],
    ['25時', undefined],
    ['-1:00', undefined],
  ])('時刻「%s」は%s', (typed, time) => {
    expect(parseTypedTime(typed)).toBe(time)
  })

  it('保った形はそのまま読め、ほかの形は保った形ではない', () => {
    expect(parseCivilMoment(AFTERNOON)).toBe(AFTERNOON)
    for (const text of ['2026-11-20', '2026-11-20 14:05', '2026-11-20T24:00', '2026-02-30T14:05', '2026-11-20T14:05Z'])
      expect(parseCivilMoment(text)).toBeUndefined()
  })

  it('書くときは和暦で、時と分は二桁である', () => {
    const words = (text: string) => formatMoment(parseTypedMoment(text) ?? (expect.unreachable() as never))
    expect(words('2026-11-20 14:05')).toBe('令和8年11月20日 14時05分')
    expect(words('2019-05-01 0:00')).toBe('令和元年5月1日 00時00分')
  })

  it('日本の朝は協定世界時では前の日であり、秒は落ちる', () => {
    expect(civilMomentAt('2026-11-19T23:59:59.999Z' as Instant)).toBe('2026-11-20T08:59')
  })

  it('どの時点の日時も、書いたものを読めば同じ日時に戻る', () => {
    const instants = fc.date({ min: new Date('1930-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, (date) => {
        const moment = civilMomentAt(instantOf(date))
        expect(parseCivilMoment(moment)).toBe(moment)
        expect(parseTypedMoment(formatMoment(moment))).toBe(moment)
        const { day, time } = partsOfMoment(moment)
        expect(`${day}T${time}`).toBe(moment)
      }),
    )
  })
})

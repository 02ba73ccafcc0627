import { describe, expect, it } from 'vitest'
import { otherYearOf, typedDateOf, valueOfTyped } from '@/components/ui/dates/typed-date'

const typed = (year: string, month: string, day: string) => ({ year, month, day })

describe('年・月・日の三つの欄', () => {
  it.each([
    ['2026', '11', '20', '2026-11-20'],
    ['令和8', '11', '20', '2026-11-20'],
    ['R8', '１１', '２０', '2026-11-20'],
    ['令和8年', ' 1 ', '2', '2026-01-02'],
    ['令和元', '5', '1', '2019-05-01'],
    ['昭和60', '1', '1', '1985-01-01'],
  ])('%s年%s月%s日は%s', (year, month, day, value) => {
    expect(valueOfTyped(typed(year, month, day))).toBe(value)
  })

  it('三つとも空なら空、途中や実在しない日は打ったとおりに残る', () => {
    expect(valueOfTyped(typed('', ' ', ''))).toBe('')
    expect(valueOfTyped(typed('2026', '', ''))).toBe('2026年月日')
    expect(valueOfTyped(typed('2026', '2', '30'))).toBe('2026年2月30日')
    expect(valueOfTyped(typed('平成31', '5', '1'))).toBe('平成31年5月1日')
    expect(valueOfTyped(typed('8', '11', '20'))).toBe('8年11月20日')
  })

  it('残した値は同じ三つの欄に戻る', () => {
    for (const parts of [typed('2026', '', ''), typed('2026', '13', '1'), typed('令', '', '3')]) {
      expect(typedDateOf(valueOfTyped(parts))).toEqual(parts)
    }
    expect(typedDateOf('2026-11-02')).toEqual(typed('2026', '11', '2'))
    expect(typedDateOf('昨日')).toEqual(typed('昨日', '', ''))
  })

  it.each([
    ['2026', '', '', '令和8年'],
    ['2019', '', '', '平成31年・令和元年'],
    ['2019', '4', '30', '平成31年'],
    ['2019', '5', '1', '令和元年'],
    ['２０２６', '', '', '令和8年'],
    ['令和8', '', '', '2026年'],
    ['平成31', '', '', '2019年'],
    ['S64', '', '', '1989年'],
    ['8', '', '', ''],
    ['', '', '', ''],
    ['1900', '1', '1', ''],
  ])('年の欄に「%s」（%s月%s日）とあるとき、隣に「%s」を添える', (year, month, day, words) => {
    expect(otherYearOf(typed(year, month, day))).toBe(words)
  })
})

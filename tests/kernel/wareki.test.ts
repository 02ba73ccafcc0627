import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate } from '@/lib/kernel/civil-date'
import { formatWareki, parseTypedDate, warekiPartsOf } from '@/lib/kernel/wareki'

describe('和暦の書き方', () => {
  it.each([
    ['2026-11-21', '令和8年11月21日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1900-01-02', '1900年1月2日'],
  ])('%s は %s と書く', (date, written) => {
    expect(formatWareki(civilDate(date))).toBe(written)
  })

  it('元年は数として1年である', () => {
    expect(warekiPartsOf(civilDate('2019-05-01'))).toEqual({ era: '令和', year: 1, month: 5, day: 1 })
  })

  it('書いた和暦を読むと元の日に戻る', () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays(civilDate('1912-07-30'), count))
    fc.assert(fc.property(days, (date) => parseTypedDate(formatWareki(date)) === date))
  })
})

describe('打ち込まれた日付', () => {
  it.each([
    '令和8年11月21日',
    '令和８年１１月２１日',
    ' 令和 8 年 11 月 21 日 ',
    '令和8.11.21',
    'R8.11.21',
    'r8/11/21',
    'Ｒ８．１１．２１',
    '㋿8年11月21日',
    'R8-11-21',
    '2026-11-21',
    '2026/11/21',
    '2026.11.21',
    '２０２６／１１／２１',
    '２０２６－１１－２１',
    '2026年11月21日',
    '西暦2026年11月21日',
    '西暦 2026-11-21',
    '20261121',
    '2026‐11‐21',
    '2026ー11ー21',
    '令和8年　11月　21日',
  ])('「%s」は2026年11月21日と読む', (typed) => {
    expect(parseTypedDate(typed)).toBe('2026-11-21')
  })

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H1.1.8', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S39.10.10', '1964-10-10'],
    ['2026/1/5', '2026-01-05'],
    ['㍻元年1月8日', '1989-01-08'],
  ])('「%s」は%sと読む', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date)
  })

  it.each([
    '令和1年4月30日',
    '平成31年5月1日',
    '平成40年1月1日',
    '昭和64年1月8日',
    '昭和元年12月24日',
    '平成元年1月7日',
  ])('その日に無かった元号の「%s」は読まない', (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined()
  })

  it.each([
    '令和8年2月29日',
    '2026-02-30',
    '2026/13/1',
    '令和8年11月',
    '令和0年1月1日',
    '8年11月21日',
    '11/21/2026',
    '26/11/21',
    '2026-11',
    '明治45年1月1日',
    '令和8年11月21日頃',
    '昨日',
    '',
    '-2026-11-21',
    '202611210',
  ])('存在しない日や日と決まらない「%s」は読まない', (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined()
  })
})

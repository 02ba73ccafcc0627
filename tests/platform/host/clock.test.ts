import { describe, expect, it } from 'vitest'
import { clockInstantOf, clockOffsetOf } from '@/lib/platform/host/clock'

const instantOf = (text: string) => {
  const instant = clockInstantOf(text)
  return instant === undefined ? undefined : new Date(instant).toISOString()
}

describe('JUNSHU_CLOCK の読み方', () => {
  it.each([
    ['2027-04-01', '2027-03-31T15:00:00.000Z'],
    ['2027-04-01T09:30', '2027-04-01T00:30:00.000Z'],
    ['2027-04-01 09:30:15', '2027-04-01T00:30:15.000Z'],
    ['2027-04-01T09:30:00Z', '2027-04-01T09:30:00.000Z'],
    ['2027-04-01T09:30:00.250+01:00', '2027-04-01T08:30:00.250Z'],
    ['2028-02-29', '2028-02-28T15:00:00.000Z'],
  ])('時差のない %s は日本時間として読む', (text, instant) => {
    expect(instantOf(text)).toBe(instant)
  })

  it.each([
    '2027-02-30',
    '2027-02-29',
    '2027-13-01',
    '2027-4-1',
    '2027-04-01T25:00',
    '令和9年4月1日',
    '+1d',
    '1',
    '',
    '2027-04-01T09:30 JST',
  ])('%s は日時として読まない', (text) => {
    expect(clockInstantOf(text)).toBeUndefined()
  })

  it('機械の時計に足すミリ秒になる', () => {
    expect(clockOffsetOf('2027-04-01T00:00:10Z', Date.parse('2027-04-01T00:00:00Z'))).toBe(10_000)
  })
})

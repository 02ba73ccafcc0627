import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import {
  type ClosedDayRow,
  closedDaysOf,
  decideClosing,
  decideOpening,
  ownDaysFor,
} from '@/lib/registers/calendar/calendar'
import { monthsOf } from '@/lib/registers/calendar/year'
import { messagesOf, pathsOf } from '../../operations/refusals'

function at(text: string): Instant {
  const instant = parseInstant(`${text}+09:00`)
  if (!instant) throw new Error(`no instant: ${text}`)
  return instant
}
/** A Friday. */
const NOW = at('2026-11-20T10:00:00')
const row = (day: string, isClosed: boolean, time: string, reason = '庁舎の点検'): ClosedDayRow => ({
  ...{ day: civilDate(day), isClosed, reason, at: at(time), byName: '久保 真理子' },
})
const closed = (day: string, time = '2026-11-01T09:00:00') => row(day, true, time)
const opened = (day: string, time = '2026-11-10T09:00:00') => row(day, false, time, '点検の取りやめ')

describe('閉庁日を加える', () => {
  const close = (day: string, rows: ClosedDayRow[] = [], now = NOW) => decideClosing(rows, civilDate(day), now)

  it('明日から先の、もともと開いている日だけを閉庁日にできる', () => {
    expect(close('2026-11-24')).toEqual({ ok: true, value: '2026-11-24' })
    expect(close('2050-12-28').ok).toBe(true)
  })

  it('今日と過去の日は断る。東京の今日で決まる', () => {
    for (const day of ['2026-11-20', '2026-11-19', '2020-11-19']) {
      expect(pathsOf(close(day)), day).toEqual(['day'])
      expect(messagesOf(close(day)), day).toContain('明日以後')
    }
    expect(close('2026-11-24', [], at('2026-11-23T23:59:59.999')).ok).toBe(true)
    expect(close('2026-11-24', [], at('2026-11-24T00:00:00')).ok).toBe(false)
  })

  it.each([
    ['2026-11-21', '土曜日'],
    ['2026-11-22', '日曜日'],
    ['2026-11-23', '勤労感謝の日'],
    ['2026-12-29', '年末年始'],
    ['2027-01-01', '元日'],
    ['2027-03-22', '春分の日 振替休日'],
    ['2032-09-21', '国民の休日'],
  ])('法令で閉まっている %s は、その理由（%s）を添えて断る', (day, reason) => {
    expect(messagesOf(close(day))).toContain(`（${reason}）`)
  })

  it('既に閉庁日である日は断る。開庁日に戻した後なら、もう一度閉じられる', () => {
    expect(messagesOf(close('2027-02-12', [closed('2027-02-12')]))).toContain('既に')
    expect(close('2027-02-12', [closed('2027-02-12'), opened('2027-02-12')]).ok).toBe(true)
  })

  it('祝日の分からない年の日は断る', () => {
    expect(messagesOf(close('2051-01-05'))).toContain('2050年まで')
  })
})

describe('開庁日に戻す', () => {
  const open = (day: string, rows: ClosedDayRow[], now = NOW) => decideOpening(rows, civilDate(day), now)

  it('組織が定めた、明日から先の閉庁日だけを戻せる', () => {
    expect(open('2027-02-12', [closed('2027-02-12')])).toEqual({ ok: true, value: '2027-02-12' })
    expect(pathsOf(open('2027-02-15', [closed('2027-02-12')]))).toEqual(['day'])
    expect(messagesOf(open('2026-11-23', []))).toContain('組織が定めた閉庁日ではありません')
    expect(open('2027-02-12', [closed('2027-02-12'), opened('2027-02-12')]).ok).toBe(false)
  })

  it('今日になった閉庁日は、もう戻せない', () => {
    const rows = [closed('2026-11-20')]
    expect(messagesOf(open('2026-11-20', rows))).toContain('明日以後')
    expect(open('2026-11-20', rows, at('2026-11-19T23:59:59.999')).ok).toBe(true)
  })
})

describe('どの閉庁日が数えられるか', () => {
  const rows = [closed('2027-02-12'), closed('2027-02-15'), opened('2027-02-15', '2026-11-10T09:00:00')]

  it('閉じたままの日は、いつ始まった期限にも数えられる。後から閉じた日も', () => {
    expect([...ownDaysFor(rows, at('2026-10-01T00:00:00'))]).toContain('2027-02-12')
    expect([...ownDaysFor(rows, at('2027-02-01T00:00:00'))]).toEqual(['2027-02-12'])
  })

  it('戻された日は、戻される前に始まった期限にだけ、閉庁日のまま残る', () => {
    expect([...ownDaysFor(rows, at('2026-11-10T09:00:00'))]).toEqual(['2027-02-12', '2027-02-15'])
    expect([...ownDaysFor(rows, at('2026-11-10T09:00:00.001'))]).toEqual(['2027-02-12'])
  })

  it('行の並びと、同じ時刻の行には左右されない', () => {
    const same = '2026-11-01T09:00:00'
    const turns = [closed('2027-02-12', same), opened('2027-02-12', same), closed('2027-02-12', same)]
    expect([...closedDaysOf(turns)]).toEqual(['2027-02-12'])
    expect([...closedDaysOf(turns.toReversed())]).toEqual(['2027-02-12'])
    expect([...closedDaysOf(turns.slice(0, 2).toReversed())]).toEqual([])
  })
})

describe('一年の閉庁日', () => {
  const rows = [closed('2027-02-12'), closed('2027-02-15'), opened('2027-02-15'), closed('2026-11-20')]
  const shown = (year: number) => monthsOf(year, rows, NOW)
  const on = (year: number, month: number) => shown(year)[month - 1]?.days ?? []

  it('法令の休日は名で、組織の閉庁日は理由と行った人で示し、戻した日も残る', () => {
    expect(on(2027, 2).map(({ on: day, law, acts, isOwnClosed }) => [day, law, acts.length, isOwnClosed])).toEqual([
      ['2027-02-11', '建国記念の日', 0, false],
      ['2027-02-12', undefined, 1, true],
      ['2027-02-15', undefined, 2, false],
      ['2027-02-23', '天皇誕生日', 0, false],
    ])
  })

  it('開庁日に戻せるのは、先の、閉じたままの日だけと示される', () => {
    const mayReopen = [...on(2026, 11), ...on(2027, 2)].filter((day) => day.mayReopen).map(({ on: day }) => day)
    expect(mayReopen).toEqual(['2027-02-12'])
  })

  it('十二か月がそろい、ただの土曜日と日曜日は並ばない', () => {
    expect(shown(2027).map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    const laws = shown(2027).flatMap(({ days }) => days.map(({ law }) => law))
    expect(laws.filter((law) => law === '土曜日' || law === '日曜日')).toEqual([])
    expect(on(2027, 1).map(({ on: day }) => day.slice(8))).toEqual(['01', '02', '03', '11'])
    expect(on(2027, 6)).toEqual([])
  })
})

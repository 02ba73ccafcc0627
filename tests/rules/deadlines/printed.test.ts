import { describe, expect, it } from 'vitest'
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { type Due, dueOf, earliestActOn, isInWindow, lateBy, type Start } from '@/lib/rules/deadlines/due'
import type { DueRule } from '@/lib/rules/deadlines/rule'

const TWO_WEEKS: DueRule = { rule: 'calendar', amount: 2, unit: 'weeks', direction: 'after' }
const FIVE_OPEN_DAYS: DueRule = { rule: 'open_days', days: 5, direction: 'after' }
const TWENTIETH: DueRule = { rule: 'day_of_previous_month', day: 20 }
const MONTH_BEFORE: DueRule = { rule: 'calendar', amount: 1, unit: 'months', direction: 'before' }
const THIRTY_BEFORE: DueRule = { rule: 'calendar', amount: 30, unit: 'days', direction: 'before' }
const THIRTY_AFTER: DueRule = { rule: 'calendar', amount: 30, unit: 'days', direction: 'after' }

function at(text: string): Instant {
  const instant = parseInstant(`${text}+09:00`)
  if (!instant) throw new Error(`no instant: ${text}`)
  return instant
}
const none: ReadonlySet<CivilDate> = new Set()
const own = (...days: string[]) => new Set(days.map(civilDate))
/** The event of that day, at eleven in the morning; what is counted by days does not look at the clock. */
const event = (day: string, more: Partial<Start> = {}): Start => ({ at: at(`${day}T11:00:00`), ...more })
/** An act that is planned for a day, stated some time before. */
const act = (day: string): Start => ({ at: at('2026-04-01T09:00:00'), on: civilDate(day) })

const due = (rule: DueRule, start: Start, closed = none) => dueOf(rule, start, { own: closed })
function dayOf(found: Due): string | undefined {
  if (found.kind !== 'timed' || found.on === undefined) return undefined
  expect(found.at).toBe(at(`${found.on}T23:59:59.999`))
  return found.on
}
const passedIn = (found: Due) =>
  found.kind === 'timed' ? found.why.closed.map(({ on, reason }) => `${on.slice(5)} ${reason}`) : []

describe('目黒区 2(1)：契約確定の日から2週間以内', () => {
  it.each([
    ['2026-11-20', '2026-12-04'],
    ['2026-12-18', '2027-01-01'],
    ['2027-02-14', '2027-02-28'],
    ['2027-02-15', '2027-03-01'],
    ['2028-02-15', '2028-02-29'],
    ['2026-08-31', '2026-09-14'],
  ])('%s に確定すれば %s まで。翌日から数え、休日でも動かない', (confirmed, last) => {
    expect(dayOf(due(TWO_WEEKS, event(confirmed)))).toBe(last)
  })

  it('確定の日は、入力の時ではなく、設定された日から数える', () => {
    expect(dayOf(due(TWO_WEEKS, { at: at('2026-11-25T09:00:00'), on: civilDate('2026-11-20') }))).toBe('2026-12-04')
  })

  it('東京の日付で数える（世界標準時ではまだ前日の朝）', () => {
    expect(dayOf(due(TWO_WEEKS, { at: at('2026-11-20T00:00:00') }))).toBe('2026-12-04')
    expect(dayOf(due(TWO_WEEKS, { at: at('2026-11-20T23:59:59.999') }))).toBe('2026-12-04')
  })
})

describe('目黒区 2(2)カ(ウ)：原則として5開庁日以内', () => {
  it('ふつうの週：木曜の打合せは翌週の木曜まで', () => {
    expect(dayOf(due(FIVE_OPEN_DAYS, event('2026-11-12')))).toBe('2026-11-19')
  })

  it('年末年始：12月24日の打合せは1月6日まで。閉庁日と理由が分かる', () => {
    const found = due(FIVE_OPEN_DAYS, event('2026-12-24'))
    expect(dayOf(found)).toBe('2027-01-06')
    expect(passedIn(found)).toEqual([
      ...['12-26 土曜日', '12-27 日曜日', '12-29 年末年始', '12-30 年末年始', '12-31 年末年始'],
      ...['01-01 元日', '01-02 年末年始', '01-03 年末年始'],
    ])
  })

  it('国民の休日：9月17日の打合せは9月29日まで（敬老の日と秋分の日に挟まれた22日も閉まる）', () => {
    const found = due(FIVE_OPEN_DAYS, event('2026-09-17'))
    expect(dayOf(found)).toBe('2026-09-29')
    expect(passedIn(found)).toContain('09-22 国民の休日')
  })

  it('振替休日：4月30日の打合せは5月12日まで（憲法記念日が日曜で、6日に移る）', () => {
    const found = due(FIVE_OPEN_DAYS, event('2026-04-30'))
    expect(dayOf(found)).toBe('2026-05-12')
    expect(passedIn(found)).toContain('05-06 こどもの日 振替休日')
  })

  it('十連休：2019年4月26日の打合せは5月13日まで', () => {
    const found = due(FIVE_OPEN_DAYS, event('2019-04-26'))
    expect([dayOf(found), passedIn(found).length]).toEqual(['2019-05-13', 12])
  })

  it('閉まっている日の打合せは、次の開庁日を一日目とする', () => {
    expect(dayOf(due(FIVE_OPEN_DAYS, event('2026-11-21')))).toBe('2026-11-30')
  })

  it('発注者の定めた閉庁日は数えない。重なる休日は二度数えない', () => {
    const closed = own('2026-11-13', '2026-11-15')
    const found = due(FIVE_OPEN_DAYS, event('2026-11-12'), closed)
    expect(dayOf(found)).toBe('2026-11-20')
    expect(passedIn(found)).toEqual(['11-13 閉庁日', '11-14 土曜日', '11-15 日曜日'])
  })
})

describe('門真市 2(2)：前月20日まで', () => {
  const month = (firstOn: string, lastOn: string) => ({
    period: { firstOn: civilDate(firstOn), lastOn: civilDate(lastOn) },
  })

  it.each([
    ['2026-12-01', '2026-12-31', '2026-11-20'],
    ['2027-01-01', '2027-01-31', '2026-12-20'],
    ['2027-03-01', '2027-03-31', '2027-02-20'],
    ['2026-12-10', '2026-12-31', '2026-11-20'],
  ])('%s から %s の勤務予定表は %s まで（日曜でも動かない）', (firstOn, lastOn, last) => {
    expect(dayOf(due(TWENTIETH, event('2026-10-05', month(firstOn, lastOn))))).toBe(last)
  })

  it('その番号の日がない月では、末日まで', () => {
    const thirtieth: DueRule = { rule: 'day_of_previous_month', day: 30 }
    expect(dayOf(due(thirtieth, event('2027-01-05', month('2027-03-01', '2027-03-31'))))).toBe('2027-02-28')
    expect(dayOf(due(thirtieth, event('2028-01-05', month('2028-03-01', '2028-03-31'))))).toBe('2028-02-29')
  })
})

describe('目黒区 4(4)：変更予定の1か月前まで（同じ番号の日。なければその月の末日）', () => {
  it.each([
    ['2027-01-15', '2026-12-15'],
    ['2027-03-01', '2027-02-01'],
    ['2027-03-28', '2027-02-28'],
    ['2027-03-29', '2027-02-28'],
    ['2027-03-31', '2027-02-28'],
    ['2028-02-29', '2028-01-29'],
    ['2028-03-29', '2028-02-29'],
    ['2028-03-31', '2028-02-29'],
    ['2027-05-31', '2027-04-30'],
    ['2027-01-31', '2026-12-31'],
  ])('%s の変更は %s まで', (planned, last) => {
    expect(dayOf(due(MONTH_BEFORE, act(planned)))).toBe(last)
  })

  it.each([
    ['2027-01-15', '2027-02-15'],
    ['2027-01-28', '2027-02-28'],
    ['2027-01-29', '2027-03-01'],
    ['2027-01-31', '2027-03-01'],
    ['2028-01-29', '2028-02-29'],
    ['2027-02-28', '2027-03-28'],
    ['2027-03-31', '2027-05-01'],
  ])('%s に報告すれば、最も早い変更の日は %s', (submitted, planned) => {
    expect(earliestActOn(MONTH_BEFORE, civilDate(submitted), { own: none })).toBe(planned)
  })
})

describe('千葉県 別記2 4.4：抹消措置', () => {
  it.each([
    ['2027-03-31', '2027-03-01'],
    ['2027-03-30', '2027-02-28'],
    ['2028-03-30', '2028-02-29'],
    ['2027-01-15', '2026-12-16'],
  ])('(1) 実施日 %s の計画は %s まで（30日前まで）', (planned, last) => {
    expect(dayOf(due(THIRTY_BEFORE, act(planned)))).toBe(last)
    expect(earliestActOn(THIRTY_BEFORE, civilDate(last), { own: none })).toBe(planned)
  })

  it.each([
    ['2027-01-30', '2027-03-01'],
    ['2028-01-30', '2028-02-29'],
    ['2026-12-15', '2027-01-14'],
  ])('(3) %s に実施すれば、報告は %s まで（30日以内）', (done, last) => {
    expect(dayOf(due(THIRTY_AFTER, event(done)))).toBe(last)
  })

  it('(1) 賃貸借は満了日から30日以内に実施日を定める', () => {
    const found = due({ rule: 'window', days: 30 }, act('2027-03-31'))
    expect([dayOf(found), found.kind === 'timed' && found.notBeforeOn]).toEqual(['2027-04-30', '2027-03-31'])
    const fits = (day: string) => isInWindow(found, civilDate(day))
    expect(['2027-03-30', '2027-03-31', '2027-04-15', '2027-04-30', '2027-05-01'].map(fits)).toEqual([
      ...[false, true, true, true, false],
    ])
  })
})

describe('数の印字されていない時期', () => {
  it('労働局 ３(2)ほか「速やかに」、時期の印字のない条項：期限を作らない', () => {
    for (const rule of ['word', 'untimed'] as const) {
      const found = due({ rule }, event('2026-11-20'))
      expect(found).toEqual({ kind: 'word' })
      expect([lateBy(found, at('2099-01-01T00:00:00')), isInWindow(found, civilDate('2020-01-01'))]).toEqual([0, true])
    }
  })

  it('目黒区 2(1)「おおむね半年に1度」：目安の日だけで、過ぎても遅れではない', () => {
    const half = { firstOn: civilDate('2026-04-01'), lastOn: civilDate('2026-09-30') }
    const found = due({ rule: 'about_period' }, event('2026-04-01', { period: half }))
    expect(found).toMatchObject({ on: '2026-09-30', isGuide: true })
    expect(lateBy(found, at('2026-12-01T00:00:00'))).toBe(0)
  })

  it('門真市 11(1)「各月において」：その月の末日まで。過ぎれば遅れである', () => {
    const february = { firstOn: civilDate('2028-02-01'), lastOn: civilDate('2028-02-29') }
    const found = due({ rule: 'within_period' }, event('2028-02-10', { period: february }))
    expect(dayOf(found)).toBe('2028-02-29')
    expect(lateBy(found, at('2028-03-01T00:00:00'))).toBe(1)
    expect(lateBy(found, at('2028-02-29T23:59:59.999'))).toBe(0)
  })

  it('千葉県 別記2 4.1(6)(エ)「発注者が指定する期日までに」：発注者の日。定められるまでは語だけ', () => {
    expect(due({ rule: 'named_day' }, event('2026-11-20'))).toEqual({ kind: 'word' })
    expect(dayOf(due({ rule: 'named_day' }, { ...event('2026-11-20'), on: civilDate('2026-11-29') }))).toBe(
      '2026-11-29',
    )
  })

  it('「事前に」：予定の日は目安。日が分からなければ語だけ', () => {
    expect(due({ rule: 'before_act' }, event('2026-11-20'))).toEqual({ kind: 'word' })
    expect(due({ rule: 'before_act' }, act('2026-12-01'))).toMatchObject({ on: '2026-12-01', isGuide: true })
  })

  it('「業務開始までに」は前日まで、「契約期間内に」はその日のうち', () => {
    expect(dayOf(due({ rule: 'by_trigger_day', edge: 'start' }, act('2027-03-01')))).toBe('2027-02-28')
    expect(dayOf(due({ rule: 'by_trigger_day', edge: 'end' }, act('2027-03-31')))).toBe('2027-03-31')
  })
})

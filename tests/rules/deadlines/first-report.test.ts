import { describe, expect, it } from 'vitest'
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { type Due, dueOf, lateBy } from '@/lib/rules/deadlines/due'
import type { DueRule } from '@/lib/rules/deadlines/rule'

const FIRST: DueRule = { rule: 'hours', hours: 1 }
const SETTING = 'weekday_reading'
const SECOND: DueRule = {
  rule: 'hours_by_band',
  from: '09:00',
  until: '17:00',
  hours: 1,
  otherwise: 3,
  weekdays: SETTING,
}

function at(text: string): Instant {
  const instant = parseInstant(`${text}+09:00`)
  if (!instant) throw new Error(`no instant: ${text}`)
  return instant
}
const none: ReadonlySet<CivilDate> = new Set()

/** Hours until it is due and the band that was taken, or the question that is open. */
function answered(clock: string, weekdays?: string, own = none): string {
  const found: Due = dueOf(SECOND, { at: at(clock) }, { own, weekdays })
  if (found.kind === 'open') return `？${found.setting}`
  if (found.kind !== 'timed') return found.kind
  expect(found.on).toBeUndefined()
  return `${(Date.parse(found.at) - Date.parse(at(clock))) / 3_600_000} ${found.why.band}`
}

describe('千葉県 別記2 4.1(6)(ア)：認知から1時間以内', () => {
  it.each([
    ['2026-11-20T14:05:00', '2026-11-20T15:05:00'],
    ['2026-12-31T23:30:00', '2027-01-01T00:30:00'],
    ['2026-11-23T03:00:00', '2026-11-23T04:00:00'],
    ['2028-02-28T23:59:59.999', '2028-02-29T00:59:59.999'],
  ])('%s に認知すれば %s まで。夜も休日も止まらない', (noticed, last) => {
    const found = dueOf(FIRST, { at: at(noticed) }, { own: none })
    expect(found).toMatchObject({ kind: 'timed', at: at(last) })
    expect(lateBy(found, at(last))).toBe(0)
  })

  it('遅れは受け付けて、ミリ秒まで測る', () => {
    const found = dueOf(FIRST, { at: at('2026-11-20T14:05:00') }, { own: none })
    expect(lateBy(found, at('2026-11-20T15:05:00.001'))).toBe(1)
    expect(lateBy(found, at('2026-11-20T17:05:00'))).toBe(2 * 3_600_000)
  })
})

describe('千葉県 別記2 4.1(6)(イ)：平日の午前9時から午後5時の間は1時間以内、それ以外の時間帯は3時間以内', () => {
  it.each([undefined, 'open_days', 'monday_to_friday'])(
    'ふつうの平日は、読み方の設定（%s）によらず、9時から17時の前までが1時間',
    (weekdays) => {
      const on = (clock: string) => answered(`2026-11-20T${clock}`, weekdays)
      expect([on('08:59:59.999'), on('09:00:00'), on('12:00:00'), on('16:59:59.999'), on('17:00:00')]).toEqual([
        ...['3 outside', '1 inside', '1 inside', '1 inside', '3 outside'],
      ])
      expect([on('00:00:00'), on('23:59:00')]).toEqual(['3 outside', '3 outside'])
    },
  )

  it.each([undefined, 'open_days', 'monday_to_friday'])('土曜日と日曜日は、設定（%s）によらず3時間', (weekdays) => {
    for (const day of ['2026-11-21', '2026-11-22', '2027-01-02', '2026-05-03'])
      expect(answered(`${day}T10:00:00`, weekdays), day).toBe('3 outside')
  })

  const holidays = [
    ['勤労感謝の日', '2026-11-23'],
    ['国民の休日', '2026-09-22'],
    ['振替休日', '2026-05-06'],
    ['年末年始', '2026-12-29'],
  ] as const
  it.each(holidays)('%s の昼：「開庁日」と読めば3時間、「月曜から金曜」と読めば1時間、未設定なら問い', (_, day) => {
    for (const clock of ['09:00:00', '16:59:59'])
      expect([
        answered(`${day}T${clock}`, 'open_days'),
        answered(`${day}T${clock}`, 'monday_to_friday'),
        answered(`${day}T${clock}`),
        answered(`${day}T${clock}`, 'something_else'),
      ]).toEqual(['3 outside', '1 inside', `？${SETTING}`, `？${SETTING}`])
  })

  it.each(holidays)('%s でも、9時の前と17時からは、設定を尋ねるまでもなく3時間', (_, day) => {
    for (const weekdays of [undefined, 'open_days', 'monday_to_friday'])
      expect([answered(`${day}T08:59:00`, weekdays), answered(`${day}T17:00:00`, weekdays)]).toEqual([
        ...['3 outside', '3 outside'],
      ])
  })

  it('発注者の閉庁日も、同じ問いになる', () => {
    const own = new Set([civilDate('2026-11-20')])
    const on = (weekdays?: string) => answered('2026-11-20T10:00:00', weekdays, own)
    expect([on('open_days'), on('monday_to_friday'), on()]).toEqual(['3 outside', '1 inside', `？${SETTING}`])
  })

  it('時計が始まった時間帯で決まり、途中で17時や土曜になっても変わらない', () => {
    expect(answered('2026-11-20T16:30:00')).toBe('1 inside')
    expect(answered('2026-11-20T23:00:00')).toBe('3 outside')
  })

  it('答えのない読み方の間は、遅れを数えない', () => {
    const open = dueOf(SECOND, { at: at('2026-11-23T10:00:00') }, { own: none })
    expect(open).toEqual({ kind: 'open', setting: SETTING })
    expect(lateBy(open, at('2027-11-23T10:00:00'))).toBe(0)
  })
})

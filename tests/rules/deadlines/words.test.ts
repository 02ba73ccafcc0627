import { describe, expect, it } from 'vitest'
import type { DueRule } from '@/lib/rules/deadlines/rule'
import { ruleWords } from '@/lib/rules/deadlines/words'

const BAND = { rule: 'hours_by_band', hours: 1, otherwise: 3, weekdays: 'weekday_reading' } as const

describe('規則のことば', () => {
  const cases: [string, DueRule, string | undefined][] = [
    ['時期の印字がない', { rule: 'untimed' }, undefined],
    ['労働局「速やかに」：印字の語が言う', { rule: 'word' }, undefined],
    ['千葉県 別記2 4.1(6)(ア)', { rule: 'hours', hours: 1 }, '1時間以内'],
    [
      '千葉県 別記2 4.1(6)(イ)',
      { ...BAND, from: '09:00', until: '17:00' },
      '平日の午前9時から午後5時の間は1時間以内、それ以外は3時間以内',
    ],
    [
      '半端な分も落とさない',
      { ...BAND, from: '08:30', until: '12:15' },
      '平日の午前8時30分から午後0時15分の間は1時間以内、それ以外は3時間以内',
    ],
    ['目黒区 2(1)', { rule: 'calendar', amount: 2, unit: 'weeks', direction: 'after' }, '2週間以内'],
    ['目黒区 4(4)', { rule: 'calendar', amount: 1, unit: 'months', direction: 'before' }, '1か月前まで'],
    ['千葉県 別記2 4.4(1)', { rule: 'calendar', amount: 30, unit: 'days', direction: 'before' }, '30日前まで'],
    ['千葉県 別記2 4.4(3)', { rule: 'calendar', amount: 30, unit: 'days', direction: 'after' }, '30日以内'],
    ['目黒区 2(2)カ(ウ)', { rule: 'open_days', days: 5, direction: 'after' }, '5開庁日以内'],
    ['開庁日をさかのぼる', { rule: 'open_days', days: 3, direction: 'before' }, '3開庁日前まで'],
    ['門真市 2(2)', { rule: 'day_of_previous_month', day: 20 }, '前月20日まで'],
    ['門真市 11(1)', { rule: 'within_period' }, '期間の末日まで'],
    ['目黒区 2(1)なお書', { rule: 'about_period' }, 'おおむね期間の末日まで（目安）'],
    ['業務開始までに', { rule: 'by_trigger_day', edge: 'start' }, 'その日が始まるまで'],
    ['契約期間内に', { rule: 'by_trigger_day', edge: 'end' }, 'その日のうち'],
    ['千葉県 別記2 4.1(6)(エ)', { rule: 'named_day' }, '発注者が定めた日まで'],
    ['事前に', { rule: 'before_act' }, '行う日より前（予定日は目安）'],
    ['千葉県 別記2 4.4(1)また書', { rule: 'window', days: 30 }, '起点の日から30日以内の日'],
  ]
  it.each(cases)('%s', (_, rule, words) => {
    expect(ruleWords(rule)).toBe(words)
  })

  it('数のある規則は、その数を必ず言う', () => {
    for (const [, rule, words] of cases)
      for (const number of Object.values(rule).filter((value) => typeof value === 'number'))
        expect(words, rule.rule).toContain(String(number))
  })
})

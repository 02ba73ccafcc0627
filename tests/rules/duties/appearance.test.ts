import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { lastOfDay } from '@/lib/kernel/tokyo'
import { derive, fact, of, only, setAt, tokyo } from './facts'

describe('義務がいつから見えるか', () => {
  it('出来事から始まる義務は、期日がどれほど先でも、その時から見える（6）', () => {
    const named = fact('incident_report_day_set', '2026-07-02 10:00', { on: civilDate('2026-12-25') })
    expect(only(derive({ facts: [named] }), 'written_report')).toMatchObject({
      appearsAt: tokyo('2026-07-02 10:00'),
      dueOn: '2026-12-25',
    })
  })

  it('間隔の長い繰り返しの義務は、期限の三十一日前から見える（4）', () => {
    const settings = [setAt('report_interval', '3 months', '2026-05-10 09:00')]
    const [first] = of(derive({ settings }), 'report_regularly')
    expect(first).toMatchObject({ dueOn: '2026-08-09', appearsAt: lastOfDay(civilDate('2026-07-09')) })
  })
})

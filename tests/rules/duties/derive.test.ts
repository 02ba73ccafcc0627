import { describe, expect, it } from 'vitest'
import { bekki2 } from '@/lib/authorities/chiba/bekki2/edition-1'
import { civilDate } from '@/lib/kernel/civil-date'
import { lastOfDay, startOfDay } from '@/lib/kernel/tokyo'
import { DOCUMENT, derive, fact, of, only, paper, setAt, tokyo } from './facts'

const BEKKI2 = 'chiba/bekki2'

describe('義務の始まり', () => {
  it('契約締結の日から始まる義務は、締結の日に始まり、その日は数えない（2）', () => {
    const duty = only(derive(), 'submit_plan')
    expect(duty).toMatchObject({
      key: `${DOCUMENT}#submit_plan#contractor#once`,
      openedAt: startOfDay(civilDate('2026-03-25')),
      dueOn: '2026-04-08',
      dueAt: lastOfDay(civilDate('2026-04-08')),
      outcome: 'open',
    })
  })

  it('日が後から直されれば、期限も直る（2）', () => {
    const settings = [setAt('contract#signed_on', '2026-03-27', '2026-03-28 09:00')]
    expect(only(derive({ settings }), 'submit_plan').dueOn).toBe('2026-04-10')
  })

  it('各月の義務は、契約の始まりから終わりまで月ごとに一つあり、その月の末日までである（3）', () => {
    const months = of(derive(), 'inspect')
    expect(months.map(({ occurrence }) => occurrence)).toHaveLength(12)
    expect(months[0]).toMatchObject({ occurrence: '2026-04-01', label: '令和8年4月分', dueOn: '2026-04-30' })
    expect(months.at(-1)).toMatchObject({ occurrence: '2027-03-01', dueOn: '2027-03-31' })
  })

  it('解除されれば、その後の月の義務はない（3）', () => {
    const ended = derive({ facts: [fact('contract_terminated', '2026-06-15 12:00')] })
    expect(of(ended, 'inspect').map(({ dueOn }) => dueOn)).toEqual(['2026-04-30', '2026-05-31', '2026-06-15'])
    expect(only(ended, 'give_back').openedAt).toBe(tokyo('2026-06-15 12:00'))
  })

  it('間隔の印字がない報告は、答えられるまで現れず、答えられた日から数える（4）', () => {
    expect(of(derive(), 'report_regularly')).toEqual([])
    const settings = [setAt('report_interval', '3 months', '2026-05-10 09:00')]
    expect(of(derive({ settings }), 'report_regularly').map(({ occurrence, dueOn }) => [occurrence, dueOn])).toEqual([
      ['2026-05-10', '2026-08-09'],
      ['2026-08-10', '2026-11-09'],
      ['2026-11-10', '2027-02-09'],
      ['2027-02-10', '2027-03-31'],
    ])
  })

  it('間隔を変えれば、変えた日の前日で前の期間が切れ、新しい間隔で数える（4）', () => {
    const settings = [
      setAt('report_interval', '3 months', '2026-05-10 09:00'),
      setAt('report_interval', '2 weeks', '2027-03-01 09:00'),
    ]
    const periods = of(derive({ settings }), 'report_regularly').map(({ occurrence, dueOn }) => [occurrence, dueOn])
    expect(periods.slice(-4)).toEqual([
      ['2027-02-10', '2027-02-28'],
      ['2027-03-01', '2027-03-14'],
      ['2027-03-15', '2027-03-28'],
      ['2027-03-29', '2027-03-31'],
    ])
  })

  it('事実から始まる義務は、事実ごとに一つである（6）', () => {
    const noticed = [fact('incident_noticed', '2026-07-01 23:30'), fact('incident_noticed', '2026-07-02 10:00')]
    const reports = of(derive({ facts: noticed }), 'first_report')
    expect(reports.map(({ dueAt }) => dueAt)).toEqual([tokyo('2026-07-02 00:30'), tokyo('2026-07-02 11:00')])
    expect(reports.every(({ dueOn }) => dueOn === undefined)).toBe(true)
  })

  it('業務完了時と印字された引渡しは、業務の間の事象ごとに、業務が完了した時に始まる（千葉県 別記2 4.3(3)）', () => {
    const pins = [{ document: BEKKI2, declared: bekki2, fromOn: civilDate('2026-03-25') }]
    const noticed = [fact('incident_noticed', '2026-07-01 23:30'), fact('incident_noticed', '2026-09-02 10:00')]
    expect(of(derive({ pins, facts: noticed }), 'hand_over_incident_records')).toEqual([])
    const completed = fact('contract_completed', '2027-03-30 17:00')
    const late = fact('incident_noticed', '2027-03-31 09:00')
    const opened = of(derive({ pins, facts: [...noticed, completed, late] }), 'hand_over_incident_records')
    expect(opened.map(({ occurrence, openedAt }) => [occurrence, openedAt])).toEqual([
      [noticed[0]?.id, tokyo('2027-03-30 17:00')],
      [noticed[1]?.id, tokyo('2027-03-30 17:00')],
      [late.id, tokyo('2027-03-31 09:00')],
    ])
    expect(of(derive({ pins, facts: [completed] }), 'hand_over_incident_records')).toEqual([])
  })

  it('発注者が期日を示せばその日が期限であり、示さなければ語だけで期限はない（6）', () => {
    const named = fact('incident_report_day_set', '2026-07-02 10:00', { on: civilDate('2026-07-20') })
    expect(only(derive({ facts: [named] }), 'written_report').dueOn).toBe('2026-07-20')
    const unnamed = fact('incident_report_day_set', '2026-07-02 10:00')
    expect(only(derive({ facts: [unnamed] }), 'written_report').dueAt).toBeUndefined()
  })

  it('終了から始まる義務は、最後の日が終わった時に始まり、終わりの日より前には現れない（7）', () => {
    expect(only(derive(), 'give_back')).toMatchObject({
      openedAt: startOfDay(civilDate('2027-04-01')),
      outcome: 'open',
    })
  })

  it('承認から始まる義務は、版が承認された時に始まる（2）', () => {
    expect(of(derive({ papers: [paper('plan', '2026-04-01 10:00')] }), 'report_plan')).toEqual([])
    const approved = paper('plan', '2026-04-01 10:00', { state: 'approved', decidedAt: tokyo('2026-04-03 15:00') })
    expect(only(derive({ papers: [approved] }), 'report_plan').openedAt).toBe(tokyo('2026-04-03 15:00'))
  })

  it('発注者の義務は、その開庁日の暦で数える（8）', () => {
    const raised = fact('question_raised', '2026-12-25 10:00')
    const own = () => new Set([civilDate('2027-01-08')])
    expect(only(derive({ facts: [raised] }), 'designate')).toMatchObject({ owner: 'authority', dueOn: '2027-01-07' })
    const raised2 = fact('question_raised', '2026-12-28 10:00')
    expect(only(derive({ facts: [raised2], ownDaysFor: own }), 'designate').dueOn).toBe('2027-01-12')
  })

  it('ほかの文書にだけ関わる事実からは始まらない', () => {
    const other = fact('incident_noticed', '2026-07-01 10:00', { document: 'other/document' })
    expect(of(derive({ facts: [other] }), 'first_report')).toEqual([])
  })
})

describe('条件と省略', () => {
  const yes = (at: string) => setAt('uses_number', 'yes', at)
  const no = (at: string) => setAt('uses_number', 'no', at)

  it('条件の設定が未定の間は始まらず、満たされた時に始まる（5）', () => {
    expect(of(derive(), 'notify_number')).toEqual([])
    expect(only(derive({ settings: [yes('2026-05-01 10:00')] }), 'notify_number').openedAt).toBe(
      tokyo('2026-05-01 10:00'),
    )
  })

  it('条件が外れた時に「求めなし」で終わり、再び満たされれば新しい義務になる（5）', () => {
    const settings = [yes('2026-05-01 10:00'), no('2026-06-01 10:00'), yes('2026-07-01 10:00')]
    expect(of(derive({ settings }), 'notify_number')).toMatchObject([
      { outcome: 'not_asked', closedAt: tokyo('2026-06-01 10:00') },
      { outcome: 'open', openedAt: tokyo('2026-07-01 10:00') },
    ])
  })

  it('省略を認めた時に「省略」で終わり、提出の後の省略は提出を変えない（5）', () => {
    const waived = setAt('number_waiver', 'waived', '2026-05-10 10:00')
    const settings = [yes('2026-05-01 10:00'), waived]
    expect(only(derive({ settings }), 'notify_number')).toMatchObject({
      outcome: 'exempt',
      closedAt: tokyo('2026-05-10 10:00'),
    })
    const filed = [paper('number_notice', '2026-05-05 10:00')]
    expect(only(derive({ settings, papers: filed }), 'notify_number')).toMatchObject({
      outcome: 'submitted',
      closedAt: tokyo('2026-05-05 10:00'),
    })
  })
})

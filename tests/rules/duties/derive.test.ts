import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { lastOfDay, startOfDay } from '@/lib/kernel/tokyo'
import { youkou } from '@/tests/fixtures/mizuho/youkou/edition-1'
import { DOCUMENT, derive, fact, of, only, paper, setAt, tokyo } from './facts'

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

describe('応え', () => {
  it('その義務のためだけにある書類は、提出すれば応えになる。決定を要するものは決定で終わる（2）', () => {
    const submitted = paper('plan', '2026-04-02 10:00')
    expect(only(derive({ papers: [submitted] }), 'submit_plan')).toMatchObject({
      outcome: 'submitted',
      answeredAt: tokyo('2026-04-02 10:00'),
    })
    expect(only(derive({ papers: [submitted] }), 'submit_plan').closedAt).toBeUndefined()
    const approved = { ...submitted, state: 'approved' as const, decidedAt: tokyo('2026-04-20 10:00') }
    expect(only(derive({ papers: [approved] }), 'submit_plan')).toMatchObject({
      outcome: 'approved',
      closedAt: tokyo('2026-04-20 10:00'),
    })
  })

  it('差し戻されても、期限に間に合ったかは最初の提出で決まる（2）', () => {
    const returned = paper('plan', '2026-04-02 10:00', { state: 'returned', decidedAt: tokyo('2026-04-10 10:00') })
    expect(only(derive({ papers: [returned] }), 'submit_plan')).toMatchObject({
      outcome: 'returned',
      answeredAt: tokyo('2026-04-02 10:00'),
    })
    const again = { ...returned, version: 2, submittedAt: tokyo('2026-04-12 10:00'), state: 'submitted' as const }
    expect(only(derive({ papers: [returned, again] }), 'submit_plan')).toMatchObject({
      outcome: 'submitted',
      answeredAt: tokyo('2026-04-02 10:00'),
    })
  })

  it('取り下げた版は応えではない（2）', () => {
    const withdrawn = paper('plan', '2026-04-02 10:00', { state: 'withdrawn' })
    expect(only(derive({ papers: [withdrawn] }), 'submit_plan').outcome).toBe('open')
  })

  it('再委託先の書類は、受託者の義務に応えない（2）', () => {
    expect(
      only(derive({ papers: [paper('plan', '2026-04-02 10:00', { isPrimes: false })] }), 'submit_plan').outcome,
    ).toBe('open')
  })

  it('繰り返す義務は、明示して結び付けたものだけが終わる（3）', () => {
    const filed = paper('inspection', '2026-04-28 10:00')
    expect(of(derive({ papers: [filed] }), 'inspect').every(({ outcome }) => outcome === 'open')).toBe(true)
    const links = [{ dutyKey: `${DOCUMENT}#inspect#contractor#2026-04-01`, paperId: filed.paperId, version: 1 }]
    const months = of(derive({ papers: [filed], links }), 'inspect')
    expect(months[0]).toMatchObject({ outcome: 'submitted', closedAt: filed.submittedAt })
    expect(months.slice(1).every(({ outcome }) => outcome === 'open')).toBe(true)
  })

  it('一つの書類が二つの義務に応え、一つの義務に二つの書類が応えうる（3）', () => {
    const [first, second] = [paper('inspection', '2026-05-28 10:00'), paper('inspection', '2026-06-02 10:00')]
    const key = (month: string) => `${DOCUMENT}#inspect#contractor#${month}`
    const links = [
      { dutyKey: key('2026-04-01'), paperId: first.paperId, version: 1 },
      { dutyKey: key('2026-05-01'), paperId: first.paperId, version: 1 },
      { dutyKey: key('2026-05-01'), paperId: second.paperId, version: 1 },
    ]
    const [april, may] = of(derive({ papers: [first, second], links }), 'inspect')
    expect([april?.answeredAt, may?.answeredAt]).toEqual([first.submittedAt, first.submittedAt])
    expect(may?.evidence).toHaveLength(2)
  })

  it('事実が応えるとき、間に合ったかは起きた時で決まる（6）', () => {
    const noticed = fact('incident_noticed', '2026-07-01 23:30')
    const told = fact('oral_first_report', '2026-07-02 00:10', { recordedAt: tokyo('2026-07-02 09:00') })
    const links = [{ dutyKey: `${DOCUMENT}#first_report#contractor#${noticed.id}`, factId: told.id }]
    expect(only(derive({ facts: [noticed, told], links }), 'first_report')).toMatchObject({
      outcome: 'done',
      answeredAt: tokyo('2026-07-02 00:10'),
      closedAt: tokyo('2026-07-02 09:00'),
    })
  })

  it('訂正で数えられなくなった事実への結び付きは、応えではない（6）', () => {
    const noticed = fact('incident_noticed', '2026-07-01 23:30')
    const links = [{ dutyKey: `${DOCUMENT}#first_report#contractor#${noticed.id}`, factId: 'gone' }]
    expect(only(derive({ facts: [noticed], links }), 'first_report').outcome).toBe('open')
  })
})

describe('版の移り変わり', () => {
  it('次の版が始まった日からは次の版の義務であり、それまでのものは残る（3）', () => {
    const later = { ...youkou, edition: '2' }
    const pins = [
      { document: DOCUMENT, declared: youkou, fromOn: civilDate('2026-03-25') },
      { document: DOCUMENT, declared: later, fromOn: civilDate('2026-08-01') },
    ]
    const months = of(derive({ pins }), 'inspect')
    expect(months.map(({ edition }) => edition)).toEqual(['1', '1', '1', '1', '2', '2', '2', '2', '2', '2', '2', '2'])
    expect(of(derive({ pins }), 'submit_plan')).toMatchObject([{ edition: '1' }])
  })
})

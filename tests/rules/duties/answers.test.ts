import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { youkou } from '@/tests/fixtures/mizuho/youkou/edition-1'
import { DOCUMENT, derive, fact, of, only, paper, tokyo } from './facts'

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

import { describe, expect, it } from 'vitest'
import { type Owed, type OwedRow, owedItem, ownForm } from '@/lib/registers/today/owed'
import { youkou } from '@/tests/fixtures/mizuho/youkou/edition-1'
import { tokyo } from '@/tests/rules/duties/facts'

const NOW = tokyo('2026-11-20 10:00')
const clause = (number: string) => youkou.clauses.find((one) => one.number === number)
const owed = (duty: string, number: string, row: Partial<OwedRow> = {}): Owed => ({
  declared: youkou,
  clause: clause(number),
  duty: clause(number)?.duties?.find(({ key }) => key === duty),
  row: {
    contractId: 'c',
    contractNumber: '第1号',
    contractName: '業務',
    key: 'k',
    kind: 'duty',
    document: 'mizuho/youkou',
    edition: '1',
    clause: number,
    duty,
    label: '',
    openedAt: tokyo('2026-11-01 10:00'),
    appearsAt: tokyo('2026-11-01 10:00'),
    isGuide: false,
    answeredBy: [],
    ...row,
  },
})
const wordOf = (row: Partial<OwedRow>) => owedItem(owed('inspect', '3', row), NOW)[0]?.word

describe('今日の義務', () => {
  it('期限までの近さで、超過・今日まで・7日以内・期限内と呼ばれる（3）', () => {
    expect(wordOf({ dueAt: tokyo('2026-11-19 23:59') })).toBe('超過')
    expect(wordOf({ dueAt: tokyo('2026-11-20 23:59') })).toBe('今日まで')
    expect(wordOf({ dueAt: tokyo('2026-11-27 23:59') })).toBe('7日以内')
    expect(wordOf({ dueAt: tokyo('2026-11-28 00:00') })).toBe('期限内')
    expect(wordOf({})).toBe('未了')
  })

  it('数のない語は経過だけを示し、期限をもたない（7）', () => {
    expect(owedItem(owed('give_back', '7'), NOW)).toMatchObject([
      { isRunning: true, dueNote: '直ちに', what: '情報を返却する', since: tokyo('2026-11-01 10:00') },
    ])
    expect(owedItem(owed('give_back', '7'), NOW)[0]).not.toHaveProperty('dueAt')
  })

  it('何の分かが、することに添えられる（3）', () => {
    expect(owedItem(owed('inspect', '3', { label: '令和8年11月分' }), NOW)[0]?.what).toBe(
      '「点検報告書」を提出する（令和8年11月分）',
    )
  })

  it('問いは設定へ導く（4）', () => {
    expect(owedItem(owed('report_interval', '4', { kind: 'question' }), NOW)).toMatchObject([
      {
        word: '要設定',
        what: 'どのくらいの間隔で報告しますか。',
        target: { room: 'settings', key: 'mizuho/youkou#report_interval' },
      },
    ])
  })

  it('その義務のためだけの書類が分かる（2）。繰り返しの報告には、ない（3）', () => {
    expect([ownForm(owed('submit_plan', '2')), ownForm(owed('inspect', '3'))]).toEqual(['plan', undefined])
  })
})

import { describe, expect, it } from 'vitest'
import { periodWords, shareOfPeriod } from '@/components/shell/contract/period'
import { civilDate } from '@/lib/kernel/civil-date'

const FIRST = civilDate('2026-04-01')
const LAST = civilDate('2027-03-31')

describe('契約期間の線', () => {
  it.each([
    ['2026-03-31', '開始まで1日', 0],
    ['2026-04-01', '期間の終了まで364日', 0],
    ['2026-09-30', '期間の終了まで182日', 0.5],
    ['2027-03-31', '本日が期間の最終日', 1],
    ['2027-04-01', '期間の終了から1日', 1],
  ])('%sは「%s」', (today, words, share) => {
    expect(periodWords(FIRST, LAST, civilDate(today))).toBe(words)
    expect(shareOfPeriod(FIRST, LAST, civilDate(today))).toBe(share)
  })

  it('一日だけの契約でも線の外に出ない', () => {
    expect(shareOfPeriod(FIRST, FIRST, FIRST)).toBe(1)
    expect(shareOfPeriod(FIRST, FIRST, civilDate('2026-03-01'))).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { tidingsOfAct, tidingsOfFact, tidingsOfValue } from '@/lib/registers/notices/notice'
import { PAPER_ACTS } from '@/lib/rules/approvals/transitions'

const version = { paperId: 'p', number: 2, title: '作業実施計画書', reviewKind: 'decided', reviewWord: '承諾' } as const

describe('お知らせの文', () => {
  it('どの手続にも、書類と版を示す文がある。決定は印字の語で示す', () => {
    const words = PAPER_ACTS.map((act) => tidingsOfAct(act, version).words)
    expect(words).toEqual([
      '「作業実施計画書」第2版が提出されました（承諾待ち）',
      '「作業実施計画書」第2版が受領されました',
      '「作業実施計画書」第2版の補正が求められました',
      '「作業実施計画書」第2版が差し戻されました',
      '「作業実施計画書」第2版の承諾がありました',
      '「作業実施計画書」第2版は不承諾となりました',
      '「作業実施計画書」第2版が取り下げられました',
    ])
    expect(tidingsOfAct('submit', { ...version, reviewKind: 'received', reviewWord: '報告' }).words).toMatch(/受領待ち/)
  })

  it('何についてかが、それぞれ一つ示される', () => {
    expect(tidingsOfAct('approve', version)).toMatchObject({ kind: 'approved', subject: { paperId: 'p', version: 2 } })
    const asked = { by: 'authority', label: '報告の求め' } as const
    expect(tidingsOfFact('f', { ...asked, act: 'entered' })).toEqual({
      kind: 'stated',
      subject: { factId: 'f' },
      words: '発注者が「報告の求め」を記録しました',
    })
    expect(tidingsOfFact('f', { ...asked, act: 'corrected' }).words).toBe('発注者が「報告の求め」の記録を訂正しました')
    expect(tidingsOfFact('f', { ...asked, act: 'voided' }).words).toBe('発注者が「報告の求め」の記録を取り消しました')
    expect(tidingsOfValue('d#k', '再委託しますか。')).toMatchObject({
      kind: 'value_set',
      subject: { settingKey: 'd#k' },
    })
  })
})

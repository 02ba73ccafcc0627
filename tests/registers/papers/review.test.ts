import { describe, expect, it } from 'vitest'
import { openActs } from '@/lib/registers/papers/acts'
import { decideOwnLayout } from '@/lib/registers/papers/own-layout'
import { decideConditions } from '@/lib/registers/papers/review'
import { PAPER_ACTS } from '@/lib/rules/approvals/transitions'
import { sampleForm } from '../../rules/forms/sample-form'

describe('条件付きの決定', () => {
  it('条件は決定だけに付き、ほかの行為に付けると断られる', () => {
    for (const act of PAPER_ACTS) {
      expect(decideConditions(act, '')).toEqual({ ok: true, value: '' })
      const decided = decideConditions(act, '写しを残さないこと')
      expect(decided.ok, act).toBe(act === 'approve')
    }
  })

  it('条件を書く欄は、決定のボタンにだけ開く', () => {
    const version = { state: 'submitted', reviewKind: 'decided', reviewWord: '承諾' } as const
    const acts = openActs(version, () => true, false)
    expect(acts.filter(({ takesConditions }) => takesConditions).map(({ word }) => word)).toEqual(['承諾'])
    expect(acts.length).toBeGreaterThan(2)
  })
})

describe('独自の様式', () => {
  it('参考様式にだけ代わり、そうでない様式では条項とともに断られる。印を外すことはいつでもできる', () => {
    expect(decideOwnLayout({ ...sampleForm, isReference: true }, true)).toEqual({ ok: true, value: true })
    expect(decideOwnLayout(sampleForm, true)).toMatchObject({
      refusal: {
        kind: 'invalid',
        findings: [{ clause: '第1条', message: expect.stringContaining('参考様式ではない') }],
      },
    })
    expect(decideOwnLayout(sampleForm, false)).toEqual({ ok: true, value: false })
  })
})

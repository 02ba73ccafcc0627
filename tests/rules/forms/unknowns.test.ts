import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'
import { lacksReason, mayBeUnknown, notApplicable, UNDER_INVESTIGATION, unknownOf } from '@/lib/rules/forms/unknowns'

describe('分からないと言うこと', () => {
  it.each([
    ['調査中', { kind: 'under_investigation' }],
    ['　調査中\n', { kind: 'under_investigation' }],
    ['該当なし', { kind: 'not_applicable', reason: '' }],
    ['該当なし（再委託をしない）', { kind: 'not_applicable', reason: '再委託をしない' }],
    ['該当なし(再委託をしない)', { kind: 'not_applicable', reason: '再委託をしない' }],
    ['該当なし（第３条（再委託）による）', { kind: 'not_applicable', reason: '第３条（再委託）による' }],
    ['調査中である', undefined],
    ['該当なしと判断した', undefined],
    ['', undefined],
  ])('「%s」を読む', (text, unknown) => {
    expect(unknownOf(text)).toEqual(unknown)
  })

  it('書いたものは、そのまま読み戻せる', () => {
    for (const reason of ['再委託をしない', '二行\nにわたる', '（かっこ）', ''])
      expect(unknownOf(notApplicable(reason))).toEqual({ kind: 'not_applicable', reason })
    expect(lacksReason(notApplicable(' '))).toBe(true)
    expect(lacksReason(UNDER_INVESTIGATION)).toBe(false)
  })

  it('どの文書でも、必須の文の欄には言え、選択・年月日・氏名・数・任意の欄には言えない', () => {
    const fields = DOCUMENTS.flatMap(({ forms }) => forms).flatMap((form) => [
      ...fieldsOf(form),
      ...tablesOf(form).flatMap(({ columns }) => columns),
    ])
    const offered = fields.filter(mayBeUnknown)
    expect(offered.length).toBeGreaterThan(100)
    expect(new Set(offered.map(({ value }) => value.kind))).toEqual(new Set(['text', 'long_text']))
    expect(offered.every(({ required, requiredWhen }) => required || requiredWhen)).toBe(true)
    const isAsked = fields.filter(({ required, value }) => required && ['text', 'long_text'].includes(value.kind))
    expect(isAsked.every(mayBeUnknown)).toBe(true)
  })
})

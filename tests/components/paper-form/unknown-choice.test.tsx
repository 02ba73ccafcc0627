import { describe, expect, it } from 'vitest'
import { sendable } from '@/components/paper-form/values/form-values'
import { findForm } from '@/lib/authorities/registry'
import { inferred, lines, oneOfOr, person } from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { draft as sample, form as sampleForm } from './sample'
import { drawnField } from './screen'

const CLAUSE = '２(1)'
const form: FormDeclaration = {
  ...sampleForm,
  sections: [
    {
      key: 'what',
      title: '内容',
      tables: [],
      fields: [
        inferred('cause', '原因', CLAUSE, lines()),
        inferred('measures', '措置', CLAUSE, lines(), { required: false }),
        inferred('finder', '見つけた者', CLAUSE, person),
        inferred('place', '場所', CLAUSE, oneOfOr('庁舎')),
      ],
    },
  ],
}
const draft = { ...sample, form }
const drawn = (key: string, value?: string) => drawnField(key, { draft, content: value ? { [key]: value } : {} })

describe('調査中・該当なし（理由）は値である', () => {
  it('必須の文の欄では、空のときも書いてあるときも、二つのボタンで言える', () => {
    for (const html of [drawn('cause'), drawn('cause', '原因は操作の誤り')]) {
      expect(html).toContain('aria-label="原因を調査中とする"')
      expect(html).toContain('aria-label="原因を該当なしとする"')
      expect(html).toContain('<textarea')
    }
  })

  it('定められた様式の「協議会名：」のように、提出する者の名の欄にはない（別添１）', () => {
    const plan = findForm('roudoukyoku/besshi1', '1', 'disposal_plan')
    if (plan?.sheet.kind !== 'prescribed') throw new Error('別添１ is a prescribed form')
    const key = plan.sheet.submitterField
    expect(drawnField(key, { draft: { ...sample, form: plan } })).not.toContain('調査中')
  })

  it('任意の欄、氏名の欄、選択の欄には、ボタンはない', () => {
    for (const key of ['measures', 'finder', 'place']) expect(drawn(key)).not.toContain('調査中')
  })

  it('調査中と言った欄は、その語を示し、書き直す道を残す', () => {
    const html = drawn('cause', '調査中')
    expect(html).toMatch(/<input[^>]*id="cause"[^>]*readOnly=""[^>]*value="調査中"/)
    expect(html).toContain('aria-label="原因を自分で書く"')
    expect(html).not.toContain('<textarea')
  })

  it('該当なしと言った欄は、理由だけを書く欄になる', () => {
    const html = drawn('cause', '該当なし（再委託をしない）')
    expect(html).toContain('aria-label="原因 該当なしの理由"')
    expect(html).toContain('value="再委託をしない"')
    expect(drawn('cause', '該当なし（）')).toMatch(/aria-label="原因 該当なしの理由"[^>]*value=""/)
  })

  it('言ったことは、文のまま保存される', () => {
    expect(sendable(form, { cause: '該当なし（再委託をしない）' }, new Map()).content).toEqual({
      cause: '該当なし（再委託をしない）',
    })
  })
})

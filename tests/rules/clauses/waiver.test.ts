import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import type { Clause, DocumentEdition } from '@/lib/rules/clauses/clause'
import type { Condition, SettingDeclaration } from '@/lib/rules/clauses/setting'
import { isWaiverOnly } from '@/lib/rules/clauses/waiver'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import { sampleForm } from '../forms/sample-form'

type Document = Pick<DocumentEdition, 'clauses' | 'forms' | 'settings'>

const WAIVED: Condition = { setting: 'waiver', isOneOf: ['waived'] }
const { askedWhen: _, exemptWhen: __, ...plainForm } = sampleForm
const duty: DutyDeclaration = {
  key: 'report',
  what: '報告する',
  trigger: { on: 'end' },
  due: { rule: 'word' },
  answeredBy: [],
}
const clause = (more: Partial<Clause>): Clause => ({
  number: '１',
  heading: '報告',
  summary: '要旨。',
  kind: 'duty',
  owner: 'contractor',
  forms: [],
  ...more,
})
const setting = (more: Partial<SettingDeclaration>): SettingDeclaration => ({
  key: 'later',
  question: '問い',
  clause: '１',
  answeredBy: 'authority',
  answer: { kind: 'day' },
  ...more,
})
const document = (more: Partial<Document>): Document => ({ clauses: [], forms: [], settings: [], ...more })
const waivedForm = { ...plainForm, exemptWhen: WAIVED }
const waivedDuty = clause({ duties: [{ ...duty, exemptWhen: WAIVED }] })

describe('省略の認定だけに使う設定', () => {
  it('書類又は義務の省略の条件だけになる設定は、待っている問いではない', () => {
    expect(isWaiverOnly(document({ forms: [waivedForm] }), 'waiver')).toBe(true)
    expect(isWaiverOnly(document({ clauses: [waivedDuty] }), 'waiver')).toBe(true)
    expect(isWaiverOnly(document({ forms: [waivedForm] }), 'kind')).toBe(false)
    expect(isWaiverOnly(document({}), 'waiver')).toBe(false)
  })

  it.each<[string, Partial<Document>]>([
    ['書類の要否', { forms: [waivedForm, { ...plainForm, askedWhen: WAIVED }] }],
    ['条項が及ぶか', { clauses: [waivedDuty, clause({ appliesWhen: [WAIVED] })] }],
    ['義務が及ぶか', { clauses: [waivedDuty, clause({ duties: [{ ...duty, appliesWhen: [WAIVED] }] })] }],
    [
      '義務の始まり',
      { clauses: [waivedDuty, clause({ duties: [{ ...duty, trigger: { on: 'setting', when: WAIVED } }] })] },
    ],
    [
      '義務の日',
      { clauses: [waivedDuty, clause({ duties: [{ ...duty, trigger: { on: 'day', day: { setting: 'waiver' } } }] })] },
    ],
    [
      '繰返しの間隔',
      {
        clauses: [
          waivedDuty,
          clause({ duties: [{ ...duty, trigger: { on: 'period', every: { setting: 'waiver' } } }] }),
        ],
      },
    ],
    ['ほかの問いを問うか', { clauses: [waivedDuty], settings: [setting({ askedWhen: [WAIVED] })] }],
  ])('%sも決める設定は、省略の条件であっても問いである', (_name, more) => {
    expect(isWaiverOnly(document(more), 'waiver')).toBe(false)
  })

  it('欄の必須も決める設定は、問いである', () => {
    const forms = structuredClone([waivedForm])
    const [field] = forms[0]?.sections[0]?.fields ?? []
    if (field) field.requiredWhen = WAIVED
    expect(isWaiverOnly(document({ forms }), 'waiver')).toBe(false)
  })

  it('仕様書別紙１では、業務従事者名簿の省略（１(2)①ウなお書）だけがそれである', () => {
    const annex = DOCUMENTS.find(({ label }) => label === '【仕様書別紙１】')
    const found = annex?.settings.filter(({ key }) => isWaiverOnly(annex, key)).map(({ clause: number }) => number)
    expect(found).toEqual(['１(2)①ウなお書'])
  })
})

import { describe, expect, it } from 'vitest'
import type { FieldKind } from '@/lib/rules/forms/declaration'
import { blankText, keptValue, valueText } from '@/lib/rules/forms/field-value'

const count: FieldKind = { kind: 'count', unit: '件' }
const moment: FieldKind = { kind: 'moment' }
const date: FieldKind = { kind: 'date' }
const text: FieldKind = { kind: 'text', maxLength: 10 }

describe('欄の値', () => {
  it.each([
    ['12', '12'],
    ['0', '0'],
    ['１２', '12'],
    ['007', '7'],
    ['1,234', '1234'],
    ['１，２３４件', '1234'],
    ['12 件', '12'],
    ['-1', undefined],
    ['－１', undefined],
    ['1.5', undefined],
    ['１．５', undefined],
    ['12,34', undefined],
    ['12部', undefined],
    ['件', undefined],
    ['十', undefined],
    ['', undefined],
  ])('数の欄に「%s」と書けば %s', (typed, kept) => {
    expect(keptValue(count, typed)).toBe(kept)
  })

  it('数は三桁ごとに区切り、単位を付けて書く', () => {
    expect(['0', '999', '1000', '1234567'].map((value) => valueText(count, value))).toEqual([
      '0件',
      '999件',
      '1,000件',
      '1,234,567件',
    ])
    expect(valueText({ kind: 'count', unit: '' }, '1000')).toBe('1,000')
  })

  it('年月日と日時は和暦で書く', () => {
    expect(valueText(date, '2026-11-20')).toBe('令和8年11月20日')
    expect(valueText(moment, '2026-11-20T14:05')).toBe('令和8年11月20日 14時05分')
  })

  it('読めないものは、書かれたとおりに言う', () => {
    expect([date, moment, count, text].map((kind) => valueText(kind, '調査中'))).toEqual(Array(4).fill('調査中'))
    expect(keptValue(text, '１２')).toBe('１２')
  })

  it('印字の空欄は、日時なら時と分も空ける', () => {
    expect(blankText(date)).toBe('令和　　年　　月　　日')
    expect(blankText(moment)).toBe('令和　　年　　月　　日　　時　　分')
  })
})

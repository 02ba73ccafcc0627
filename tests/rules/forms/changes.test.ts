import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/lib/kernel/canonical'
import { changesBetween } from '@/lib/rules/forms/changes'
import type { Content, Row } from '@/lib/rules/forms/declaration'
import { changedAt, goodContent, ITEM, sampleForm } from './sample-form'

const changes = (after: Content, before = goodContent()) => changesBetween(sampleForm, before, after)
const rows = () => goodContent().people as Row[]

describe('版と版のちがい', () => {
  it('同じ内容にちがいはない', () => {
    expect(changes(goodContent())).toEqual([])
  })

  it('欄ごとに前と後を言う', () => {
    expect(changes(changedAt('summary', '新しい概要'))).toEqual([
      { change: 'changed', path: 'summary', label: '概要', before: '概要\n二行目', after: '新しい概要' },
    ])
    expect(changes(changedAt('partner', '乙社'))).toMatchObject([{ path: 'partner', before: undefined, after: '乙社' }])
    expect(changes(changedAt('people.r2.place', undefined))).toMatchObject([
      { change: 'changed', path: 'people.r2.place', label: '場所', before: '倉庫', after: undefined },
    ])
  })

  it('対象の情報は数量のちがいも言う', () => {
    const shares = [{ itemId: ITEM, quantity: 3 }]
    expect(changes(changedAt('people.r2.items', shares))).toMatchObject([{ path: 'people.r2.items', after: shares }])
  })

  it('行は識別子で見分け、増えた行、消えた行、並び替えを言う', () => {
    const added = { rowId: 'r3', role: '担当者', name: '佐藤' }
    expect(changes({ ...goodContent(), people: [added, ...rows()] })).toEqual([
      { change: 'row_added', path: 'people.r3', label: '名簿', row: added },
    ])
    expect(changes({ ...goodContent(), people: rows().slice(1) })).toEqual([
      { change: 'row_removed', path: 'people.r1', label: '名簿', row: rows()[0] },
    ])
    expect(changes({ ...goodContent(), people: rows().reverse() })).toEqual([
      { change: 'reordered', path: 'people', label: '名簿' },
    ])
  })

  it('識別子の変わった行は、同じ氏名でも別の行である', () => {
    const [first, second] = rows()
    const after = { ...goodContent(), people: [{ ...first, rowId: 'r9' } as Row, second as Row] }
    expect(changes(after).map(({ change, path }) => `${change} ${path}`)).toEqual([
      'row_added people.r9',
      'row_removed people.r1',
    ])
  })

  it('ちがいがないと言うのは、正準な文字列が同じ時だけである', () => {
    const word = fc.constantFrom('あ', 'い', undefined)
    const row = fc.record({ rowId: fc.constantFrom('a', 'b', 'c'), name: word, place: word })
    const people = fc.uniqueArray(row, { selector: (one) => one.rowId, maxLength: 3 })
    const content = fc.record({ summary: word, people })
    fc.assert(
      fc.property(content, content, (before, after) => {
        const isSame = canonicalText(before) === canonicalText(after)
        return (changes(after as Content, before as Content).length === 0) === isSame
      }),
      { numRuns: 3000 },
    )
  })
})

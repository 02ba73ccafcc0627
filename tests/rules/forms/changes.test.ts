import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/lib/kernel/canonical'
import { changesBetween, sealedChangesBetween } from '@/lib/rules/forms/changes'
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

  it('日時も数も、前と後を言う', () => {
    expect(changes(changedAt('heldAt', '2026-11-20T14:06'))).toEqual([
      { change: 'changed', path: 'heldAt', label: '開催日時', before: '2026-11-20T14:05', after: '2026-11-20T14:06' },
    ])
    expect(changes(changedAt('people.r2.pages', '0'))).toMatchObject([{ before: '12', after: '0' }])
  })

  it('対象の情報は数量のちがいも言う', () => {
    const shares = [{ itemId: ITEM, quantity: 3 }]
    expect(changes(changedAt('people.r2.items', shares))).toMatchObject([{ path: 'people.r2.items', after: shares }])
  })

  it('行は識別子で見分け、増えた行、消えた行、移った行を言う', () => {
    const added = { rowId: 'r3', role: '担当者', name: '佐藤' }
    expect(changes({ ...goodContent(), people: [added, ...rows()] })).toEqual([
      { change: 'row_added', path: 'people.r3', label: '名簿', row: added },
    ])
    expect(changes({ ...goodContent(), people: rows().slice(1) })).toEqual([
      { change: 'row_removed', path: 'people.r1', label: '名簿', row: rows()[0] },
    ])
    expect(changes({ ...goodContent(), people: rows().reverse() })).toEqual([
      { change: 'row_moved', path: 'people.r1', label: '名簿', from: 1, to: 2 },
    ])
  })

  it('移った行は、そのほかの行が元の順に残るように、最も少なく言う', () => {
    const named = (...ids: string[]): Content => ({
      ...goodContent(),
      people: ids.map((rowId) => ({ rowId, name: rowId })),
    })
    const moved = (after: string[]) =>
      changes(named(...after), named('a', 'b', 'c', 'd', 'e')).flatMap((change) =>
        change.change === 'row_moved' ? [`${change.path} ${change.from}→${change.to}`] : [],
      )
    expect(moved(['e', 'a', 'b', 'c', 'd'])).toEqual(['people.e 5→1'])
    expect(moved(['b', 'c', 'a', 'd', 'e'])).toEqual(['people.a 1→3'])
    expect(moved(['a', 'x', 'b', 'c', 'e', 'd'])).toEqual(['people.d 4→6'])
    expect(moved(['c', 'd'])).toEqual([])
    expect(moved(['e', 'd', 'c', 'b', 'a'])).toHaveLength(4)
  })

  it('移って変わった行は、移ったことと変わった欄の両方を言う', () => {
    const [first, second] = rows()
    const after = { ...goodContent(), people: [second as Row, { ...(first as Row), name: '別の名' }] }
    expect(changes(after).map(({ change, path }) => `${change} ${path}`)).toEqual([
      'changed people.r1.name',
      'row_moved people.r1',
    ])
  })

  it('封をした値は、約束が変わったことだけを言い、増えた行・消えた行のものは行に任せる', () => {
    const sealed = (content: Content, ...commitments: string[][]) => ({
      content,
      commitments: commitments.map(([path = '', commitment = '']) => ({ path, commitment })),
    })
    const before = sealed(goodContent(), ['secret', 'a'], ['people.r1.bornOn', 'b'], ['people.r2.bornOn', 'c'])
    const same = sealedChangesBetween(sampleForm, before, before)
    expect(same).toEqual([])
    const after = sealed({ ...goodContent(), people: rows().slice(0, 1) }, ['secret', 'a2'], ['people.r1.bornOn', 'b'])
    expect(sealedChangesBetween(sampleForm, before, after)).toEqual([
      { change: 'sealed', path: 'secret', label: '暗証' },
    ])
    const removed = sealed(goodContent(), ['people.r1.bornOn', 'b'], ['people.r2.bornOn', 'c'])
    expect(sealedChangesBetween(sampleForm, before, removed).map(({ path }) => path)).toEqual(['secret'])
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

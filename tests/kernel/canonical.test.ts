import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/lib/kernel/canonical'
import { readCanonical } from './read-canonical'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('', 'n', 's1:a', 'i1;', 'l0:', 'o0:', ':', '髙', '𠮷', '1', '__proto__', 'a\nb'),
)
const { value: content } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.integer({ min: -2, max: 12 }),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}))
const withoutSignOfZero = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

describe('正準な文字列', () => {
  it('書き方は決めたとおりである', () => {
    expect(canonicalText({ b: 1, a: ['あ', null, true, false, -12, {}] })).toBe('o2:s1:al6:s3:あntfi-12;o0:s1:bi1;')
  })

  it('どの内容も、書いた文字列だけから元に戻せる', () => {
    fc.assert(
      fc.property(content, (value) => {
        expect(readCanonical(canonicalText(value))).toEqual(withoutSignOfZero(value))
      }),
      { numRuns: 2000 },
    )
  })

  it('異なる二つの内容が同じ文字列になることはない', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const isSame = isDeepStrictEqual(withoutSignOfZero(one), withoutSignOfZero(other))
        return (canonicalText(one) === canonicalText(other)) === isSame
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    [['a', 'b'], ['as1:b']],
    [
      ['ab', ''],
      ['a', 'b'],
    ],
    [{ a: 'b' }, ['a', 'b']],
    [{ a: { b: 'c' } }, { a: 'b', c: {} }],
    [['1'], [1]],
    [[null], ['n']],
    [[], {}],
    [[[], []], [[[]]]],
    [{ が: 1 }, { か゛: 1 }],
  ])('紛らわしい %j と %j を取り違えない', (one, other) => {
    expect(canonicalText(one)).not.toBe(canonicalText(other))
  })

  it('鍵の並びと値のない鍵は文字列を変えない', () => {
    expect(canonicalText({ b: 1, a: 2, c: undefined })).toBe(canonicalText({ a: 2, b: 1 }))
    expect(canonicalText(-0)).toBe(canonicalText(0))
  })

  it('鍵はUTF-8のバイト順に並ぶ（UTF-16の順とは違うところでも）', () => {
    const keys = ['\u{1f600}', '\uff21', 'a', 'B', 'あ', 'aa', '']
    const written = canonicalText(Object.fromEntries(keys.map((key) => [key, null])))
    const inByteOrder = [...keys].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    expect(Object.keys(readCanonical(written) as object)).toEqual(inByteOrder)
    expect([...keys].sort()).not.toEqual(inByteOrder)
  })

  it.each([
    ['小数', 1.5],
    ['NaN', Number.NaN],
    ['無限大', Number.POSITIVE_INFINITY],
    ['安全でない整数', 2 ** 53],
    ['bigint', 1n],
    ['日付の物', new Date(0)],
    ['Map', new Map()],
    ['関数', () => 1],
    ['undefined', undefined],
    ['穴のある配列', [1, undefined]],
    ['片割れのサロゲート', '\ud800'],
    ['片割れのサロゲートの鍵', { '\udfff': 1 }],
  ])('一つに決まらない%sは拒む', (_, value) => {
    expect(() => canonicalText(value)).toThrow('No canonical text')
    expect(() => canonicalText({ inside: [value] })).toThrow()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, isActive, unguarded } from '@/lib/rules/exports/neutral'

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹦', '﹢', '﹣', '﹫', '⁼', '⁺', '⁻']
const BEFORE = ['', ' ', '　', '\n', '\u00a0', '\u200b', '\ufeff', '"', "'", ' "', '”']

describe('数式として働く書き出し', () => {
  it.each(SIGNS)('%s で始まるものは、空白や引用符が先に立っても、見分けられる', (sign) => {
    for (const before of BEFORE) expect(isActive(`${before}${sign}1+1`), JSON.stringify(before)).toBe(true)
  })

  it('タブ・復帰で始まるものも、その後に何が続いても、見分けられる', () => {
    for (const text of ['\t', '\r', '\tA', '\rA', ' \tA', '　\r=1']) expect(isActive(text)).toBe(true)
  })

  it('ふつうの文字・数・日付は、そのままである', () => {
    for (const text of [
      '',
      ' ',
      '氏名',
      '12',
      '2026-11-20',
      'a=b',
      '１＋１',
      '「＝」',
      'ー',
      '・項目',
      '(-1)',
      '#REF!',
      '{=1}',
    ]) {
      expect(isActive(text), text).toBe(false)
      expect(guarded(text)).toBe(text)
    }
  })

  it('印を付けたものは数式にならず、印を外せば元の文字に戻る', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...SIGNS, ...BEFORE, '\t', '\r', 'A', '1', '氏'), fc.string()), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(text, (parts) => {
        const typed = parts.join('')
        const written = guarded(typed)
        if (written !== typed) expect(written).toBe(`'${typed}`)
        else expect(isActive(typed)).toBe(false)
        expect(unguarded(written)).toBe(typed)
      }),
      { numRuns: 3000 },
    )
  })
})

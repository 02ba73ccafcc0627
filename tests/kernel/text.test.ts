import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, isLongerThan, lengthOf, TEXT_FAULTS } from '@/lib/kernel/text'

const kept = (typed: string) => {
  const clean = cleanText(typed, 'lines')
  return clean.ok ? clean.text : clean.fault
}

describe('打ち込まれた文字', () => {
  it.each([
    ['髙﨑𠮷', 'はしご高・たつさき・つちよし'],
    ['\ufa19\ufa1b\ufa1a', '神・福・祥の互換漢字'],
    ['\uf9dc\uf929\ufa10', '隆・朗・塚の互換漢字'],
    ['葛\u{e0100}城', '異体字セレクタ付きの葛'],
    ['\u{2f81a}', '追加面の互換漢字'],
    ['①㈱ﾀﾛｳ', '丸付き数字・括弧株・半角カナ'],
  ])('人の名「%s」（%s）は打たれたとおりに残る', (typed) => {
    expect(kept(typed)).toBe(typed)
  })

  it('互換漢字は、ただのNFCであれば別の字に置き換わってしまう', () => {
    expect('\ufa19'.normalize('NFC')).not.toBe('\ufa19')
    expect('﨑'.normalize('NFC')).toBe('﨑')
  })

  it('離れた濁点は互換漢字の隣でも合成される', () => {
    expect(kept('か\u3099')).toBe('が')
    expect(kept('\ufa19か\u3099')).toBe('\ufa19が')
  })

  it('改行は一通りに、タブは空白に、前後の空きは全角も除かれる', () => {
    expect(kept('一\r\n二\r三\n')).toBe('一\n二\n三')
    expect(kept('\u3000\u3000山田\t太郎\u3000 \u00a0')).toBe('山田 太郎')
    expect(kept('山田\u3000太郎')).toBe('山田\u3000太郎')
    expect(kept(' \u3000\r\n')).toBe('')
  })

  it('一行の欄では途中の改行を受け付けない', () => {
    expect(cleanText('山田\n太郎', 'line')).toEqual({ ok: false, fault: 'newline' })
    expect(cleanText('山田太郎\n', 'line')).toEqual({ ok: true, text: '山田太郎' })
  })

  it.each([
    ['control', '\u0000\u0007\u001b\u007f\u0085\u009f\u2028\u2029'],
    ['direction', '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
    [
      'invisible',
      '\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u2060\u2064\u3164\ufeff\uffa0\ufff9\ufffc\u2800\u{e0001}\u{e0041}\u{1d173}',
    ],
    ['private', '\ue000\uf8ff\u{f0000}\u{10fffd}'],
    ['broken', '\ufffd\ufffe\u{1ffff}'],
  ] as const)('%s に当たる文字はどこにあっても受け付けない', (fault, characters) => {
    for (const character of characters) {
      for (const typed of [character, `山${character}田`, `山田${character}`, `${character}山田`])
        expect([typed, kept(typed)]).toEqual([typed, fault])
    }
    expect(TEXT_FAULTS[fault]).toMatch(/。$/)
  })

  it.each(['\ud842', '\udfb7', '山\ud842田', '\udfb7\ud842'])('片割れのサロゲート %j は受け付けない', (typed) => {
    expect(kept(typed)).toBe('broken')
  })

  it.each(['\u{e0100}', ' \u{e0100}山', '葛\u{e0100}\u{e0101}', '\ufe0f'])(
    '字のない異体字セレクタ %j は受け付けない',
    (typed) => {
      expect(kept(typed)).toBe('invisible')
    },
  )

  it('二度清めても変わらず、清めた文字は再び受け付けられる', () => {
    const tricky = fc.constantFrom(
      'か',
      '\u3099',
      '\ufa19',
      ' ',
      '\u3000',
      '\n',
      '\r',
      '\t',
      '\u{e0100}',
      '葛',
      'e',
      '\u0301',
      '\u2000',
    )
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: tricky }))
    fc.assert(
      fc.property(typed, fc.constantFrom('line' as const, 'lines' as const), (text, shape) => {
        const once = cleanText(text, shape)
        if (once.ok) expect(cleanText(once.text, shape)).toEqual(once)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('文字の数', () => {
  it.each([
    ['山田太郎', 4],
    ['𠮷野', 2],
    ['葛\u{e0100}城', 2],
    ['か\u3099', 1],
    ['一\n二', 3],
    ['', 0],
  ])('%j は読む人には%i文字である', (text, length) => {
    expect(lengthOf(text)).toBe(length)
  })

  it('結合文字を積み上げて長さの限りをすり抜けることはできない', () => {
    expect(lengthOf(`a${'\u0301'.repeat(4000)}`)).toBeGreaterThan(1000)
    expect(isLongerThan(`a${'\u0301'.repeat(4000)}`, 100)).toBe(true)
  })

  it('限りちょうどは長すぎず、一文字多ければ長すぎる', () => {
    expect(isLongerThan('𠮷'.repeat(60), 60)).toBe(false)
    expect(isLongerThan('𠮷'.repeat(61), 60)).toBe(true)
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(20),
        (text, limit) => isLongerThan(text, limit) === lengthOf(text) > limit,
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emsOf } from '@/lib/platform/pdf/fonts'
import { graphemesOf, NOT_AT_END, NOT_AT_START } from '@/lib/platform/pdf/kinsoku'
import { clustersOf, linesOf } from '@/lib/platform/pdf/line-breaking'
import { balancedLinesOf } from '@/lib/platform/pdf/title-lines'

/** Characters of every kind that a contract's papers hold, 約物 more often than in life. */
const CHARACTERS = [
  ...'情報の返却又は廃棄あいうえお抹消サーバ装置髙﨑𠮷①㈱令和８年１２月',
  ...'、。，．・：；？！」』）】」』）、。ぁっゃゅょァッャュョー々ヽ…‥％',
  ...'「『（【「『（￥＄—―',
  ...'CD-R USB 1,234.5 https://example.go.jp/a_b?c=d&e (x)[y] 90%  ',
  '\u3000',
  'か\u3099',
  '葛\u{E0100}',
  '👩‍💻',
  '🇯🇵',
]
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 120, size: 'max' }).map((parts) => parts.join(''))
const widths = fc.double({ min: 1, max: 40, noNaN: true })
const widthOf = (text: string): number => emsOf(text, 'regular')
const withoutSpaces = (text: string): string => text.replace(/[ \u3000\n]/g, '')

describe('行の分割（禁則）', () => {
  it('まとまりをつなぐと元の文字列に戻る', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(clustersOf(text).join('')).toBe(text)
      }),
    )
  })

  it('行をつなぐと、行末の空白のほかは一字も失わず一字も足さない', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(withoutSpaces(linesOf(text, width, widthOf).join(''))).toBe(withoutSpaces(text))
      }),
    )
  })

  it('行は、一字で幅を超えるときのほか、幅を超えない', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const line of linesOf(text, width, widthOf)) {
          if (graphemesOf(line).length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-9)
        }
      }),
    )
  })

  it('まとまりが幅に収まる限り、行頭禁則文字で始まる行も 行末禁則文字で終わる行もない', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        fc.pre(clustersOf(text).every((cluster) => widthOf(cluster.trimEnd()) <= width))
        const lines = linesOf(text, width, widthOf)
        for (const line of lines.slice(1)) expect(NOT_AT_START.has(graphemesOf(line)[0] ?? '')).toBe(false)
        for (const line of lines.slice(0, -1)) expect(NOT_AT_END.has(graphemesOf(line).at(-1) ?? '')).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('結合文字、異体字、絵文字、サロゲートペアを途中で切らない', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const whole = new Set(graphemesOf(text))
        for (const line of linesOf(text, width, widthOf)) {
          for (const grapheme of graphemesOf(line)) expect(whole.has(grapheme)).toBe(true)
        }
      }),
    )
  })
})

describe('行の分割の例', () => {
  const set = (text: string, ems: number): string[] => linesOf(text, ems, widthOf)

  it('句読点と閉じ括弧は前の字とともに次の行へ送る（追い出し）', () => {
    expect(set('あいうえお、かき', 5)).toEqual(['あいうえ', 'お、かき'])
    expect(set('データ抹消ソフトウェア', 9)).toEqual(['データ抹消ソフト', 'ウェア'])
  })

  it('開き括弧は次の字とともに送る', () => {
    expect(set('媒体の場合「返却」', 6)).toEqual(['媒体の場合', '「返却」'])
    expect(set('媒体の場合（ 返却）', 6.5)).toEqual(['媒体の場合', '（ 返却）'])
  })

  it('欧文の語は切らず、一行より長い語だけを区切りの後で、なければどこかで切り、ハイフンを足さない', () => {
    expect(set('方法はUSBメモリ', 4)).toEqual(['方法は', 'USBメモ', 'リ'])
    const url = set('https://example.go.jp/logs/2026/11/0123456789abcdefghij', 8)
    expect(url[0]).toBe('https://example.')
    expect(url.join('')).toBe('https://example.go.jp/logs/2026/11/0123456789abcdefghij')
    expect(set('x'.repeat(50), 5).every((line) => /^x+$/.test(line))).toBe(true)
  })

  it('改行は行を改め、空の行も残す', () => {
    expect(set('第１条\n\n第２条', 10)).toEqual(['第１条', '', '第２条'])
  })

  it('禁則文字ばかりの長い文字列も、幅の中に収めて残らず並べる', () => {
    const lines = set('。'.repeat(25), 10)
    expect(lines.map((line) => line.length)).toEqual([10, 10, 5])
  })

  it('題名は、行数を増やさずに長さをそろえ、語の切れ目で改める', () => {
    const title = '地域連携事業業務に係る情報の返却又は廃棄若しくは抹消に係る作業実施計画書'
    const lines = balancedLinesOf(title, 32, widthOf)
    expect(lines).toHaveLength(2)
    expect(lines.join('')).toBe(title)
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(4)
    expect(balancedLinesOf('専門的知識その他の知見', 8, widthOf)).toEqual(['専門的知識', 'その他の知見'])
  })

  it('題名の行も、一字も失わず、幅と行数を超えない', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = balancedLinesOf(text, width, widthOf)
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text))
        expect(lines).toHaveLength(linesOf(text, width, widthOf).length)
        for (const line of lines) {
          if (graphemesOf(line).length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-9)
        }
      }),
    )
  })
})

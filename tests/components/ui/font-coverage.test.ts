import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The code points that the font faces of a style sheet promise, by weight. */
function promised(css: string, weight: number): (point: number) => boolean {
  const ranges = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => face.includes(`font-weight: ${weight}`))
    .flatMap((face) => /unicode-range: ([^;]+);/.exec(face)?.[1]?.split(',') ?? [])
    .map((range) =>
      range
        .trim()
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16)),
    )
  return (point) => ranges.some(([first = 0, last = first]) => point >= first && point <= last)
}

const LAYOUT = readFileSync('app/layout.tsx', 'utf8')
const GLOBALS = readFileSync('app/globals.css', 'utf8')

describe.each([400, 700])('太さ%dの文字', (weight) => {
  const subsets = readFileSync(`node_modules/@fontsource/noto-sans-jp/${weight}.css`, 'utf8')
  const isPromised = promised(subsets + GLOBALS, weight)

  it('レイアウトが読み込んでいる', () => {
    expect(LAYOUT).toContain(`@fontsource/noto-sans-jp/${weight}.css`)
  })

  it.each([...'髙﨑𠮷濵邉齋德神①㈱Ⅲⅹαω々〇ー～'])('「%s」がどれかの書体に含まれる', (character) => {
    expect(isPromised(character.codePointAt(0) ?? 0)).toBe(true)
  })

  it('追加の書体がなければⅢもαも欠ける', () => {
    const without = promised(subsets, weight)
    expect(without(0x2162) || without(0x3b1)).toBe(false)
  })
})

it('書体をよその場所から読まない', () => {
  expect(GLOBALS).not.toMatch(/url\(['"]?(https?:)?\/\//)
})

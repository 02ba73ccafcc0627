import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Band, paragraphFace, setBand } from '@/lib/platform/pdf/bands'
import { pagesOf } from '@/lib/platform/pdf/pages'

const HEIGHT = 300
const face = paragraphFace(200, { size: 10, leading: 15, ruled: true, padding: { x: 2, y: 3 } })

function bandOf(lines: string[], options: Partial<Band> = {}): Band {
  return { ...setBand({ missing: new Set() }, face, [lines.join('\n')]), ...options }
}

/** Bands whose lines are numbered through, so that nothing can be lost or doubled unseen. */
const documents = fc
  .array(
    fc.record({
      lines: fc.integer({ min: 1, max: 70 }),
      above: fc.integer({ min: 0, max: 30 }),
      keepWithNext: fc.boolean(),
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((parts) => {
    const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { lines }) => sum + lines, 0))
    return parts.map(({ lines, ...options }, part) =>
      bandOf(
        Array.from({ length: lines }, (_, line) => `${(starts[part] ?? 0) + line}`),
        options,
      ),
    )
  })
const heading = bandOf(['見出し'])
const linesIn = (bands: Band[]): string[] => bands.flatMap((band) => band.cells.flat())

describe('頁への割付け', () => {
  it('どの行も失われず、重ならず、順序のまま並ぶ', () => {
    fc.assert(
      fc.property(documents, (bands) => {
        const printed = linesIn(pagesOf(bands, HEIGHT).flatMap((page) => page.map(({ band }) => band)))
        expect(printed).toEqual(linesIn(bands))
      }),
    )
  })

  it('帯は頁の高さに収まり、互いに重ならない', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (bands, headed) => {
        for (const page of pagesOf(headed ? bands.map((band) => ({ ...band, heading })) : bands, HEIGHT)) {
          page.reduce((bottom, { band, top }) => {
            expect(top).toBeGreaterThanOrEqual(bottom)
            expect(top + band.height).toBeLessThanOrEqual(HEIGHT)
            return top + band.height
          }, 0)
        }
      }),
    )
  })

  it('表の行で始まる頁には、その表の見出しが繰り返される', () => {
    const rows = Array.from({ length: 40 }, (_, index) => bandOf([`${index}`], { heading }))
    const pages = pagesOf([heading, ...rows], HEIGHT)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      expect(page.filter(({ band }) => band.cells === heading.cells)).toHaveLength(1)
      expect(page[0]?.band.cells).toBe(heading.cells)
    }
  })

  it('見出しだけを頁の最後に残さない', () => {
    const filler = bandOf(Array.from({ length: 17 }, () => '文'))
    const title = bandOf(['題'], { keepWithNext: true })
    const pages = pagesOf([filler, title, bandOf(['一', '二', '三'])], HEIGHT)
    expect(pages.map((page) => page.length)).toEqual([1, 2])
  })

  it('題、表の名、表の見出しは、一行目が入らなければ、そろって次の頁へ移る', () => {
    const filler = bandOf(Array.from({ length: 14 }, () => '文'))
    const titles = ['題', '表の名'].map((text) => bandOf([text], { keepWithNext: true, above: 4 }))
    const table = [{ ...heading, keepWithNext: true }, bandOf(['一', '二', '三'], { heading })]
    const pages = pagesOf([filler, ...titles, ...table], HEIGHT)
    expect(pages.map((page) => page.length)).toEqual([1, 4])
  })

  it('後に続くものが一頁を越える見出しでも、それ自体は分けない', () => {
    const titles = Array.from({ length: 30 }, (_, index) => bandOf(['題', `${index}`, '副題'], { keepWithNext: true }))
    const printed = pagesOf([bandOf(['文']), ...titles], HEIGHT).flat()
    expect(printed).toHaveLength(31)
  })

  it('一頁より長い行は、二行以上ずつに分かれて次の頁へ続く', () => {
    const pages = pagesOf(
      [
        bandOf(['前']),
        bandOf(
          Array.from({ length: 50 }, (_, index) => `${index}`),
          { heading },
        ),
      ],
      HEIGHT,
    )
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.at(-1)?.band.cells[0]?.length).toBeGreaterThanOrEqual(1)
    expect(linesIn(pages.slice(1).flatMap((page) => page.slice(1).map(({ band }) => band))).at(-1)).toBe('49')
  })
})

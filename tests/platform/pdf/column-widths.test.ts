import { describe, expect, it } from 'vitest'
import { emsOf } from '@/lib/platform/pdf/fonts'
import { linesOf } from '@/lib/platform/pdf/line-breaking'
import { CELL_LOOKS, tableType } from '@/lib/platform/pdf/paper/column-widths'

const WIDTH = 740
const DATE = '令和10年12月28日'
const TEXT = '情報管理責任者の立ち会いのもとで消去し、その結果を記録する。'

/** How many lines each text of the row takes in the table. */
function heights(labels: string[], rows: string[][], largest = 0): { size: number; lines: number[][] } {
  const { look, widths } = tableType(labels, rows, WIDTH, largest)
  const room = (index: number) => ((widths[index] ?? 0) - 2 * look.padding.x) / look.size
  const measure = (text: string) => emsOf(text, 'regular')
  return {
    size: look.size,
    lines: rows.map((row) => row.map((text, index) => linesOf(text, room(index), measure).length)),
  }
}

const labelsOf = (count: number) => Array.from({ length: count }, (_, index) => `欄${index}`)

describe('表の列の幅', () => {
  it.each([1, 3, 7, 11, 17])('%i列の幅の和は、表の幅に等しい', (count) => {
    const row = Array.from({ length: count }, (_, index) => TEXT.repeat(index))
    const { widths } = tableType(labelsOf(count), [row, row.toReversed()], WIDTH, 0)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(WIDTH, 6)
  })

  it('１７列でも、日付と氏名は一行に収まる', () => {
    const row = Array.from({ length: 17 }, (_, index) =>
      index % 5 === 0 ? DATE : index % 5 === 1 ? '佐々木 健太' : TEXT,
    )
    const { size, lines } = heights(labelsOf(17), [row], 1)
    expect(lines[0]?.filter((_, index) => index % 5 < 2)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(size).toBeGreaterThanOrEqual(7)
  })

  it('列が少なければ文字は大きく、短い語が折れるまでは小さくならない', () => {
    expect(heights(labelsOf(4), [[DATE, DATE, DATE, TEXT]]).size).toBe(CELL_LOOKS[0].size)
    const sizes = [7, 9, 10].map((count) => heights(labelsOf(count), [labelsOf(count).map(() => DATE)]).size)
    expect(sizes).toEqual([9.5, 8.5, 7.5])
  })

  it('長い文の列は、同じくらいの行数になるように広くなる', () => {
    const { lines } = heights(labelsOf(4), [[DATE, TEXT.repeat(10), TEXT.repeat(5), TEXT.repeat(2)]])
    const [, ...texts] = lines[0] ?? []
    expect(Math.max(...texts) - Math.min(...texts)).toBeLessThanOrEqual(2)
  })

  it('全てが一行に収まるなら、何も折れない', () => {
    expect(heights(['番号', '氏名', '備考'], [['1', '髙橋 一郎', TEXT]]).lines).toEqual([[1, 1, 1]])
  })

  it('空の表にも幅がある', () => {
    const { widths } = tableType(['番号', '氏名'], [], WIDTH, 0)
    expect(widths.every((width) => width > 0)).toBe(true)
  })
})

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'

/** A run of text on a page, in points from the left and the bottom edge. */
export type Run = { text: string; x: number; y: number; width: number; size: number; page: number }
export type ReadPage = { width: number; height: number; runs: Run[] }

type Info = { Title?: string; Author?: string; CreationDate?: string; Language?: string }
type Glyph = { originalCharCode: number }

/** What a reader's program finds in a PDF: pages with their runs of text in the order in which they were drawn, and the metadata. */
export async function readPdf(pdf: Buffer): Promise<{ pages: ReadPage[]; info: Info; notdef: number }> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const pages: ReadPage[] = []
  let notdef = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const { width, height } = page.getViewport({ scale: 1 })
    const runs = items
      .filter((item): item is TextItem => 'str' in item && item.str !== '')
      .map((item) => runOf(item, number))
    pages.push({ width, height, runs })
    const { fnArray, argsArray } = await page.getOperatorList()
    const shown = argsArray.filter((_, index) => fnArray[index] === OPS.showText).flat(2) as (Glyph | number)[]
    notdef += shown.filter((glyph) => typeof glyph === 'object' && glyph?.originalCharCode === 0).length
  }
  await task.destroy()
  return { pages, info: info as Info, notdef }
}

function runOf({ str, transform, width }: TextItem, page: number): Run {
  const [size, , , , x, y] = transform as number[]
  return { text: str, x: x ?? 0, y: y ?? 0, width, size: size ?? 0, page }
}

/** The footer begins with the contract's number; what stands higher is the body. */
export function bodyOf({ runs }: ReadPage): Run[] {
  const foot = footTop(runs)
  return runs.filter((run) => run.y > foot)
}

export function footerOf({ runs }: ReadPage): Run[] {
  const foot = footTop(runs)
  return runs.filter((run) => run.y <= foot)
}

function footTop(runs: Run[]): number {
  const first = runs.findLast((run) => run.text.startsWith('契約番号 '))
  if (!first) throw new Error('No footer on this page')
  return first.y + 1
}

/** All text of the runs without any white space: which blanks a reader makes of gaps is not the sheet's affair. */
export function bare(runs: Run[] | string): string {
  const text = typeof runs === 'string' ? runs : runs.map((run) => run.text).join('')
  return text.replace(/\s/g, '')
}

const MM = 72 / 25.4

/** What stands outside of the margins: `margin` at the sides, in points; above and below those of both leaves. */
export function outside({ width, runs, height }: ReadPage, margin: number): string[] {
  const isOut = (left: number, right: number, y: number): boolean =>
    left < margin - 0.5 || right > width - margin + 0.5 || y < 11 * MM || y > height - 17 * MM
  return runs.filter(({ x, width: own, y }) => isOut(x, x + own, y)).map(({ text, x, y }) => `${text} (${x}, ${y})`)
}

/** Texts of the same line that run into each other: what a cell that overflows does to its neighbour. */
export function collisions({ runs }: ReadPage): string[] {
  const inked = runs.filter(({ text }) => text.trim() !== '')
  const lines = Map.groupBy(inked, ({ y }) => Math.round(y * 10))
  return [...lines.values()].flatMap((line) => {
    const sorted = line.sort((a, b) => a.x - b.x)
    return sorted.slice(1).flatMap((run, index) => {
      const before = sorted[index]
      return before && before.x + before.width > run.x + 0.5 ? [`${before.text} | ${run.text}`] : []
    })
  })
}

/** The side margin of the sheet, in points: narrower where it lies. */
export function marginOf({ width, height }: ReadPage): number {
  return (width > height ? 18 : 24) * MM
}

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

import { type Band, paragraphFace, setBand, type Typesetter } from './bands'
import { type Placed, pagesOf } from './pages'

/** Points in a millimetre. */
export const MM = 72 / 25.4
const A4 = { short: 210 * MM, long: 297 * MM }
const MARGINS = { top: 22 * MM, foot: 12 * MM, upright: 24 * MM, lying: 18 * MM }
/** Between the body and the footer. */
const FOOT_GAP = 5 * MM
const PAGE_NUMBER_WIDTH = 22 * MM
const FOOT = { size: 7, leading: 9.6, ink: 'grey' } as const

/** The sheet of paper, in points. */
export type Leaf = { width: number; height: number; left: number; top: number; bodyWidth: number }

/** Pages ready to be drawn: bands in the coordinates of the page. */
export type Sheets = { leaf: Leaf; pages: Placed[][] }

export function leafOf(landscape: boolean): Leaf {
  const [width, height] = landscape ? [A4.long, A4.short] : [A4.short, A4.long]
  const left = landscape ? MARGINS.lying : MARGINS.upright
  return { width, height, left, top: landscape ? MARGINS.lying : MARGINS.top, bodyWidth: width - 2 * left }
}

/** Where the body of every page ends and its footer begins, in points; `foot` is of `footBands`. */
export function frameOf(leaf: Leaf, foot: Band[]): { bodyHeight: number; footTop: number } {
  const footHeight = foot.reduce((sum, band) => sum + band.height, 0)
  const footTop = leaf.height - MARGINS.foot - footHeight
  return { bodyHeight: footTop - FOOT_GAP - leaf.top, footTop }
}

/** Lays the bands out on pages, each with the footer (of `footBands`) and `page / pages` below the body. */
export function sheetsOf(typesetter: Typesetter, leaf: Leaf, body: Band[], foot: Band[]): Sheets {
  const { bodyHeight } = frameOf(leaf, foot)
  const pages = pagesOf(body, bodyHeight)
  return {
    leaf,
    pages: pages.map((placed, index) => [
      ...onLeaf(leaf, placed),
      ...footerOf(typesetter, leaf, foot, { page: index + 1, pages: pages.length }),
    ]),
  }
}

/** The bands of a page in the coordinates of the leaf. */
export function onLeaf(leaf: Leaf, placed: Placed[]): Placed[] {
  return placed.map(({ band, top }) => ({ band, top: top + leaf.top }))
}

/** The footer of one page in the coordinates of the leaf. */
export function footerOf(
  typesetter: Typesetter,
  leaf: Leaf,
  foot: Band[],
  { page, pages }: { page: number; pages: number },
): Placed[] {
  const { footTop } = frameOf(leaf, foot)
  return [...stacked(foot, footTop), { band: numberBand(typesetter, leaf, `${page} / ${pages}`), top: footTop }]
}

/** The lines that stand below the body of every page, the first beside the page number. */
export function footBands(typesetter: Typesetter, leaf: Leaf, lines: string[]): Band[] {
  const besideNumber = paragraphFace(leaf.bodyWidth, { ...FOOT, width: leaf.bodyWidth - PAGE_NUMBER_WIDTH })
  const across = paragraphFace(leaf.bodyWidth, FOOT)
  return lines.map((line, index) => setBand(typesetter, index === 0 ? besideNumber : across, [line]))
}

function numberBand(typesetter: Typesetter, leaf: Leaf, text: string): Band {
  const left = leaf.bodyWidth - PAGE_NUMBER_WIDTH
  return setBand(typesetter, paragraphFace(leaf.bodyWidth, { ...FOOT, size: 8, left, align: 'right' }), [text])
}

function stacked(bands: Band[], top: number): Placed[] {
  let next = top
  return bands.map((band) => {
    const placed = { band, top: next }
    next += band.height
    return placed
  })
}

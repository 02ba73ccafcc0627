import { type Band, heightOf } from './bands'

/** A band where it stands on its page; `top` in points from the top of the body. */
export type Placed = { band: Band; top: number }

/** A band taller than this share of a page may be divided; shorter ones move to the next page whole. */
const DIVIDED_FROM = 0.2
/** A heading that takes more than this share of a page is not repeated. */
const TALLEST_HEADING = 0.5
/** Neither part of a divided text is shorter. */
const LINES_TOGETHER = 2

/**
 * Spreads bands over pages of the given body height. Tables repeat their heading, tall bands go on overleaf.
 * Linear in the number of bands.
 */
export function pagesOf(bands: readonly Band[], bodyHeight: number): Placed[][] {
  const pages: Placed[][] = [[]]
  bands.forEach((band, index) => {
    let rest = filled(pages.at(-1) ?? [], band, bands[index + 1], bodyHeight)
    while (rest) {
      const page: Placed[] = []
      pages.push(page)
      rest = filled(page, rest, bands[index + 1], bodyHeight)
    }
  })
  return pages
}

/** Puts onto the page what fits of the band, and returns what must go to the next. */
function filled(page: Placed[], band: Band, next: Band | undefined, bodyHeight: number): Band | undefined {
  const isFirst = page.length === 0
  if (isFirst && band.heading && band.heading.height < bodyHeight * TALLEST_HEADING) place(page, band.heading)
  const room = bodyHeight - topOf(page, band)
  if (band.height + companyOf(band, next) <= room) return place(page, band)
  const [first, rest] = isFirst || band.height > bodyHeight * DIVIDED_FROM ? divided(band, room) : []
  if (first) {
    place(page, first)
    return rest
  }
  return isFirst ? place(page, band) : band
}

function place(page: Placed[], band: Band): undefined {
  page.push({ band, top: topOf(page, band) })
}

function topOf(page: Placed[], band: Band): number {
  const last = page.at(-1)
  return last ? last.top + last.band.height + band.above : 0
}

/** The room that must be left below a heading for what it stands over. */
function companyOf(band: Band, next: Band | undefined): number {
  if (!band.keepWithNext || !next) return 0
  return next.above + Math.min(next.height, next.face.leading * LINES_TOGETHER + 2 * next.face.padding.y)
}

/** The part that fits into the room and the part that does not; nothing when too little would stand on either side. */
function divided(band: Band, room: number): [Band, Band] | [] {
  const { face } = band
  const fitting = Math.floor((room - 2 * face.padding.y) / face.leading)
  const lines = Math.max(...band.cells.map((cell) => cell.length))
  const kept = Math.min(fitting, lines - LINES_TOGETHER)
  if (kept < LINES_TOGETHER) return []
  const parts = [band.cells.map((cell) => cell.slice(0, kept)), band.cells.map((cell) => cell.slice(kept))]
  const [first, rest] = parts.map((cells) => ({ ...band, cells, height: heightOf(face, cells) }))
  return first && rest ? [first, { ...rest, above: 0 }] : []
}

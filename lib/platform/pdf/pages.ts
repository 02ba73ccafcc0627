import { type Band, heightOf } from './bands'

/** A band where it stands on its page; `top` in points from the top of the body. */
export type Placed = { band: Band; top: number }

/** A band taller than this share of a page may be divided; shorter ones move to the next page whole. */
const DIVIDED_FROM = 1 / 3
/** A heading that takes more than this share of a page is not repeated. */
const TALLEST_HEADING = 0.5
/** Neither part of a divided text is shorter. */
const LINES_TOGETHER = 2

/** Bands that become pages while they are still being set. */
export type Flow = {
  /**
   * Takes the next bands, of which the last must not be one that is kept with its next, and answers the pages that are full.
   */
  add: (bands: readonly Band[]) => Placed[][]
  /** The page that was begun last. */
  last: () => Placed[]
}

/**
 * Spreads bands over pages of the given body height. Tables repeat their heading, tall bands go on overleaf.
 * Linear in the number of bands; never more than the page that is being filled is held.
 */
export function flowOf(bodyHeight: number): Flow {
  let page: Placed[] = []
  return {
    add(bands) {
      const full: Placed[][] = []
      bands.forEach((band, index) => {
        const company = companyOf(bands, index, bodyHeight)
        let rest = filled(page, band, company, bodyHeight)
        while (rest) {
          full.push(page)
          page = []
          rest = filled(page, rest, company, bodyHeight)
        }
      })
      return full
    },
    last: () => page,
  }
}

/** All pages of these bands. */
export function pagesOf(bands: readonly Band[], bodyHeight: number): Placed[][] {
  const flow = flowOf(bodyHeight)
  return [...flow.add(bands), flow.last()]
}

/** Puts onto the page what fits of the band, and returns what must go to the next. */
function filled(page: Placed[], band: Band, company: number, bodyHeight: number): Band | undefined {
  const isFirst = page.length === 0
  if (isFirst && band.heading && band.heading.height < bodyHeight * TALLEST_HEADING) place(page, band.heading)
  const room = bodyHeight - topOf(page, band)
  if (band.height + company <= room || (isFirst && band.height <= room)) return place(page, band)
  const [first, rest] = isFirst || mayBeDivided(band, bodyHeight) ? divided(band, room) : []
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

/** The room that must be left below a heading: for the headings under it, and for as much of the text as would stay with them. */
function companyOf(bands: readonly Band[], index: number, bodyHeight: number): number {
  let room = 0
  for (let at = index; bands[at]?.keepWithNext && room < bodyHeight; at += 1) {
    const next = bands[at + 1]
    if (next) room += next.above + (next.keepWithNext ? next.height : leastOf(next, bodyHeight))
  }
  return room
}

function leastOf(band: Band, bodyHeight: number): number {
  const { leading, padding } = band.face
  return mayBeDivided(band, bodyHeight) ? Math.min(band.height, leading * LINES_TOGETHER + 2 * padding.y) : band.height
}

function mayBeDivided({ height }: Band, bodyHeight: number): boolean {
  return height > bodyHeight * DIVIDED_FROM
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

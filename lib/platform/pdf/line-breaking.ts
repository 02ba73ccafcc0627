import { BREAK_RANKS, type BreakRank, breakRank, graphemesOf, isSpace } from './kinsoku'

/** The width of a text in any unit, as long as the line's width is given in the same. */
export type WidthOf = (text: string) => number

/** The pieces of a text between which a line may break freely. Joined they are the text again. */
export function clustersOf(text: string): string[] {
  const clusters: string[] = []
  const graphemes = graphemesOf(text)
  for (const [index, grapheme] of graphemes.entries()) {
    if (index === 0 || breakRank(graphemes, index) === 'free') clusters.push(grapheme)
    else clusters[clusters.length - 1] += grapheme
  }
  return clusters
}

/**
 * Sets a text into lines no wider than `width`; `\n` begins a new line. What does not fit is pushed to the next line (追い出し).
 * Spaces at a break are dropped, nothing else is, and no hyphen is added. Only a single grapheme wider than the line sticks out.
 */
export function linesOf(text: string, width: number, widthOf: WidthOf): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const whole = trimmed(paragraph)
    return widthOf(whole) <= width ? [whole] : brokenLines(graphemesOf(whole), width, widthOf)
  })
}

function brokenLines(graphemes: string[], width: number, widthOf: WidthOf): string[] {
  const widths = graphemes.map(widthOf)
  const lines: string[] = []
  let start = 0
  while (start < graphemes.length) {
    const full = endOfRoom(graphemes, widths, start, width)
    const end = full === graphemes.length ? full : bestBreak(graphemes, start, full)
    lines.push(trimmed(graphemes.slice(start, end).join('')))
    start = end
  }
  return lines
}

/** The index after the last grapheme that fits into a line from `start`; at least one does, and spaces hang. */
function endOfRoom(graphemes: string[], widths: number[], start: number, width: number): number {
  let used = 0
  for (let index = start; index < graphemes.length; index += 1) {
    used += widths[index] ?? 0
    if (used > width && index > start && !isSpace(graphemes[index] ?? '')) return index
  }
  return graphemes.length
}

/** The rightmost break of the best rank at or before `full`. With nothing but 禁則 in the line, the line is cut where it is full. */
function bestBreak(graphemes: string[], start: number, full: number): number {
  const last: Partial<Record<BreakRank, number>> = {}
  for (let index = full; index > start; index -= 1) {
    const rank = breakRank(graphemes, index)
    last[rank] ??= index
    if (rank === 'free') break
  }
  const rank = BREAK_RANKS.find((one) => last[one] !== undefined)
  return (rank && last[rank]) ?? full
}

/** The line without the spaces that hang over its end. */
export function trimmed(line: string): string {
  let end = line.length
  while (end > 0 && isSpace(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}

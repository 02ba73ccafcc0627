import { clustersOf, linesOf, trimmed, type WidthOf } from './line-breaking'

type Setter = (width: number) => string[] | undefined

/**
 * Sets a title or a heading: as many lines as `linesOf` needs, but of like length, because one character alone on the last
 * line looks lost, and between words (… その他の) where that costs no line.
 */
export function balancedLinesOf(text: string, width: number, widthOf: WidthOf): string[] {
  const lines = linesOf(text, width, widthOf)
  if (lines.length === 1 || text.includes('\n')) return lines
  const words = wordsOf(text)
  const byWords: Setter = (room) => wordLines(words, room, widthOf)
  const set: Setter = byWords(width)?.length === lines.length ? byWords : (room) => linesOf(text, room, widthOf)
  let [tooNarrow, enough] = [width / (lines.length + 1), width]
  while (enough - tooNarrow > width / 100) {
    const middle = (tooNarrow + enough) / 2
    if (set(middle)?.length === lines.length) enough = middle
    else tooNarrow = middle
  }
  return set(enough) ?? lines
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** Words with the 約物 that cling to them. */
function wordsOf(text: string): string[] {
  const starts = new Set(Array.from(segmenter.segment(text), (word) => word.index))
  const words: string[] = []
  let index = 0
  for (const cluster of clustersOf(text)) {
    if (starts.has(index)) words.push(cluster)
    else words.push((words.pop() ?? '') + cluster)
    index += cluster.length
  }
  return words
}

/** undefined where a word is wider than the line. */
function wordLines(words: string[], width: number, widthOf: WidthOf): string[] | undefined {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (widthOf(trimmed(word)) > width) return undefined
    if (widthOf(trimmed(line + word)) > width) {
      lines.push(trimmed(line))
      line = ''
    }
    line += word
  }
  return [...lines, trimmed(line)]
}

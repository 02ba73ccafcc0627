import { emsOf } from '../fonts'
import { clustersOf } from '../line-breaking'
import { printable } from '../printable'

/** How the cells of a table look. */
export type CellLook = { size: number; leading: number; padding: { x: number; y: number }; ruled: true }

/** From the usual type down to the smallest that can be read on paper; a table takes the first in which its words stay whole. */
export const CELL_LOOKS: readonly [CellLook, ...CellLook[]] = [
  { size: 9.5, leading: 14, padding: { x: 5, y: 4 }, ruled: true },
  { size: 8.5, leading: 12.5, padding: { x: 3.5, y: 3.5 }, ruled: true },
  { size: 7.5, leading: 11, padding: { x: 3, y: 3 }, ruled: true },
  { size: 7, leading: 10, padding: { x: 2.5, y: 2.5 }, ruled: true },
]

/** In em. A line up to SHORT (a date, a name, a short word) is not broken. */
const SHORT_EM = 9
const NARROWEST_EM = 3

/**
 * In em. `text`: what a text has at least that will wrap. `word`: up to there a word without a break is not broken. `label`: so
 * many lines a heading may take.
 */
type Comfort = { text: number; word: number; label: number }
const COMFORTABLE: Comfort = { text: 6, word: 9, label: 2 }
/** Where a table has so many columns that they do not fit otherwise: dates and names still stay whole. */
const TIGHT: Comfort = { text: 4, word: 4, label: 4 }

/** The rounding of sums, so that a line that was measured is never broken again. */
const SLACK = 1
const HALVINGS = 40

/** In em: what the column needs, with what nothing in it wraps, and how much it has to say. */
type Need = { least: number; whole: number; amount: number }

/** Type and widths for a table: the largest type from `largest` on in which no short word is broken, then the width by what is said. */
export function tableType(
  labels: string[],
  rows: string[][],
  width: number,
  largest: number,
): { look: CellLook; widths: number[] } {
  const columns = labels.map((label, index) => measured([label, ...rows.map((row) => row[index] ?? '')]))
  const looks = CELL_LOOKS.slice(largest)
  const smallest = looks.at(-1) ?? CELL_LOOKS[0]
  const roomOf = (look: CellLook) => (width - columns.length * (2 * look.padding.x + SLACK)) / look.size
  const needs = columns.map((column) => needOf(column, COMFORTABLE))
  const fitting = looks.find((look) => sum(needs.map(({ least }) => least)) <= roomOf(look))
  const look = fitting ?? smallest
  const ems = shares(fitting ? needs : columns.map((column) => needOf(column, TIGHT)), roomOf(look))
  return { look, widths: ems.map((em) => em * look.size + 2 * look.padding.x + SLACK) }
}

/** Divides the room so that the columns are about equally many lines high, none narrower than it needs. */
function shares(needs: Need[], room: number): number[] {
  const scaled = (ems: number[]) => ems.map((em) => (em * room) / sum(ems))
  const all = (pick: (need: Need) => number) => needs.map(pick)
  if (sum(all(({ least }) => least)) >= room) return scaled(all(({ least }) => least))
  if (sum(all(({ whole }) => whole)) <= room) return scaled(all(({ whole }) => whole))
  const high = (lines: number) => all(({ least, whole, amount }) => Math.min(whole, Math.max(least, amount / lines)))
  let [tooFew, enough] = [0, Math.max(...all(({ least, amount }) => amount / least), 1)]
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (tooFew + enough) / 2
    if (sum(high(middle)) <= room) enough = middle
    else tooFew = middle
  }
  return scaled(high(enough))
}

/** In em: a column's heading and its widest unbreakable piece, and the same of its texts. */
type Measured = {
  label: number
  labelPiece: number
  /** The widest line; of those up to SHORT the widest; the widest piece. */
  widest: number
  short: number
  piece: number
  amount: number
}

function measured([label = '', ...texts]: string[]): Measured {
  const cells = texts.map((text) => printable(text).text.split('\n'))
  const ems = cells.map((lines) => lines.map(emsOfLine))
  const lines = ems.flat()
  // Between the mean and the longest: one long cell should neither starve the other columns nor be starved by its short neighbours.
  const squares = ems.map((cell) => sum(cell.map((em) => Math.max(1, em))) ** 2)
  return {
    label: emsOfLine(label),
    labelPiece: widestPiece([label]),
    widest: most(lines),
    short: most(lines.filter((em) => em <= SHORT_EM)),
    piece: widestPiece(cells.flat()),
    amount: Math.sqrt(sum(squares) / Math.max(1, squares.length)),
  }
}

function needOf({ label, labelPiece, widest, short, piece, amount }: Measured, comfort: Comfort): Need {
  const text = Math.min(widest, Math.max(comfort.text, Math.min(comfort.word, piece)))
  // A heading breaks between words, which costs about one character a line.
  const heading = Math.min(label, Math.max(comfort.text - 1, label / comfort.label + 1))
  const least = Math.max(NARROWEST_EM, heading, Math.min(comfort.word, labelPiece), short, text)
  return { least, whole: Math.max(least, widest, label), amount }
}

function emsOfLine(line: string): number {
  return emsOf(line, 'regular')
}

function widestPiece(lines: string[]): number {
  return most(lines.flatMap(clustersOf).map(emsOfLine))
}

/** Of thousands of numbers too: as arguments of a call they would be too many. */
function most(numbers: number[]): number {
  return numbers.reduce((best, one) => Math.max(best, one), 0)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

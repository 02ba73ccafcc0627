import { emsOf, type Weight } from './fonts'
import { linesOf } from './line-breaking'
import { printable } from './printable'
import { balancedLinesOf } from './title-lines'

/** All lengths are points (1/72 inch), measured from the left and top of the body. */
export type Align = 'left' | 'center' | 'right'
export type Column = { left: number; width: number; align: Align; weight: Weight; shaded?: boolean }

/** How a strip of text looks; shared by all strips of a table. */
export type Face = {
  columns: Column[]
  size: number
  /** From line to line. */
  leading: number
  /** Around the text of each cell; of ruled tables and plain paragraphs alike. */
  padding: { x: number; y: number }
  ruled: boolean
  middle: boolean
  minHeight: number
  ink: 'black' | 'grey'
}

/** A paragraph across the body: what most faces differ from in one or two points. */
export function paragraphFace(width: number, look: Partial<Omit<Face, 'columns'>> & Partial<Column> = {}): Face {
  const { left = 0, align = 'left', weight = 'regular', ...face } = look
  const columns: Column[] = [{ left, width: look.width ?? width - left, align, weight }]
  const usual = { size: 10.5, leading: 17, padding: { x: 0, y: 0 }, ruled: false, middle: false, minHeight: 0 }
  return { ...usual, ink: 'black', ...face, columns }
}

/** A strip across the page: cells side by side, each already set into lines. Both engines draw it; nothing is broken later. */
export type Band = {
  face: Face
  cells: string[][]
  height: number
  /** Free room above; none at the top of a page. */
  above: number
  /** Must not be the last on a page. */
  keepWithNext: boolean
  /** The heading of its table, repeated on every further page. */
  heading?: Band
}

/** Sets texts into bands and remembers which characters the font could not show. */
export type Typesetter = { missing: Set<string> }

export type BandOptions = { above?: number; keepWithNext?: boolean; heading?: Band; balanced?: boolean }

/** One band of one text a column. */
export function setBand(typesetter: Typesetter, face: Face, texts: string[], options: BandOptions = {}): Band {
  const cells = face.columns.map((column, index) =>
    setCell(typesetter, face, column, texts[index] ?? '', options.balanced ?? false),
  )
  const { above = 0, keepWithNext = false, heading } = options
  return { face, cells, height: heightOf(face, cells), above, keepWithNext, ...(heading && { heading }) }
}

/** The height of a strip: its tallest cell, and never less than the face asks. */
export function heightOf(face: Face, cells: string[][]): number {
  const lines = cells.reduce((most, cell) => Math.max(most, cell.length), 1)
  return Math.max(face.minHeight, lines * face.leading + 2 * face.padding.y)
}

function setCell({ missing }: Typesetter, face: Face, column: Column, raw: string, balanced: boolean): string[] {
  if (raw === '') return []
  const { text, missing: unknown } = printable(raw)
  for (const one of unknown) missing.add(one)
  const width = column.width - 2 * face.padding.x
  const set = balanced ? balancedLinesOf : linesOf
  return set(text, width / face.size, (part) => emsOf(part, column.weight))
}

/** Columns of the given widths, one beside the other. */
export function columnsOf(widths: number[], look: (index: number) => Partial<Column> = () => ({}), left = 0): Column[] {
  let edge = left
  return widths.map((width, index) => {
    const column: Column = { left: edge, width, align: 'left', weight: 'regular', ...look(index) }
    edge += width
    return column
  })
}

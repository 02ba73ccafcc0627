import { type Align, type Band, columnsOf, type Face, paragraphFace, setBand, type Typesetter } from '../bands'
import { MM } from '../leaf'

/** A column has a width of its own, or a share (weight, 1 when nothing is said) of what the others leave. */
export type RegisterColumn = { label: string; widthMm?: number; weight?: number; align?: Align }

const CELL = { size: 7.5, leading: 10.5, padding: { x: 2.5, y: 2.5 }, ruled: true }

/** The heading of the table; its rows are set in the face that `rows` carries. */
export type Heading = Band & { rows: Face }

export function headingBand(typesetter: Typesetter, columns: RegisterColumn[], width: number): Heading {
  const widths = widthsOf(columns, width)
  const rows: Face = {
    ...paragraphFace(width, CELL),
    columns: columnsOf(widths, (index) => ({ align: columns[index]?.align ?? 'left' })),
  }
  const face: Face = {
    ...rows,
    middle: true,
    columns: columnsOf(widths, () => ({ align: 'center', weight: 'bold', shaded: true })),
  }
  const labels = columns.map(({ label }) => label)
  return { ...setBand(typesetter, face, labels, { above: 10, keepWithNext: true, balanced: true }), rows }
}

export function rowBand(typesetter: Typesetter, row: string[], heading: Heading): Band {
  return setBand(typesetter, heading.rows, row, { heading })
}

/** Stands in place of the rows that there are none of. */
export function emptyBand(typesetter: Typesetter, width: number): Band {
  return setBand(typesetter, paragraphFace(width, CELL), ['記載なし'])
}

/** Widths in points; all are narrowed alike where the stated ones are wider than the page. */
function widthsOf(columns: RegisterColumn[], width: number): number[] {
  const fixed = columns.map(({ widthMm }) => (widthMm ?? 0) * MM)
  const weights = columns.map(({ widthMm, weight }) => (widthMm === undefined ? (weight ?? 1) : 0))
  const [stated, shares] = [fixed, weights].map((numbers) => numbers.reduce((sum, one) => sum + one, 0))
  const rest = Math.max(width - (stated ?? 0), 0)
  const wished = fixed.map((own, index) => own + (shares ? ((weights[index] ?? 0) * rest) / shares : 0))
  const scale = width / wished.reduce((sum, one) => sum + one, 0)
  return wished.map((one) => one * scale)
}

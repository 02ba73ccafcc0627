import type { Band, Column } from './bands'
import { emsOf, LINE_EM, type Weight } from './fonts'
import type { Placed } from './pages'

/** Black on white, thin rules; grey stays readable on paper (contrast 6.4 : 1). */
const INKS = { black: '#000000', grey: '#5f5f5f' } as const
const SHADE = '#f2f2f2'
const RULE_WIDTH = 0.5

/** One line of text where it stands on the page, in points; `top` is the top of the font's own line box (LINE_EM high). */
export type Mark = {
  text: string
  left: number
  top: number
  width: number
  size: number
  weight: Weight
  color: string
}

/** What draws: the content of a page, or react-pdf's painter, which passes on to pdfkit. */
export type Pen = {
  rect(x: number, y: number, width: number, height: number): unknown
  fill(color: string): unknown
  moveTo(x: number, y: number): unknown
  lineTo(x: number, y: number): unknown
  lineWidth(width: number): unknown
  stroke(color: string): unknown
}

/** The lines of a page, cell by cell in reading order. */
export function marksOf({ band, top }: Placed, left: number): Mark[] {
  const { face, cells } = band
  const { size } = face
  return face.columns.flatMap((column, index) => {
    const lines = cells[index] ?? []
    const first = top + firstTop(band, lines.length)
    return lines.flatMap((text, line) => {
      if (text === '') return []
      const width = emsOf(text, column.weight) * size
      const place = { left: left + startOf(column, face.padding.x, width), top: first + line * face.leading, width }
      return [{ text, ...place, size, weight: column.weight, color: INKS[face.ink] }]
    })
  })
}

/** The grey of headings and the rules of all tables on a page. All rules are one path, so that none is drawn twice as dark. */
export function drawRules(pen: Pen, bands: Placed[], left: number): void {
  const ruled = bands.filter(({ band }) => band.face.ruled)
  for (const { band, top } of ruled) {
    for (const { left: from, width } of band.face.columns.filter(({ shaded }) => shaded)) {
      pen.rect(left + from, top, width, band.height)
      pen.fill(SHADE)
    }
  }
  if (ruled.length === 0) return
  pen.lineWidth(RULE_WIDTH)
  for (const { band, top } of ruled) {
    const edges = edgesOf(band.face.columns).map((edge) => left + edge)
    for (const y of [top, top + band.height]) line(pen, edges[0] ?? 0, y, edges.at(-1) ?? 0, y)
    for (const x of edges) line(pen, x, top, x, top + band.height)
  }
  pen.stroke(INKS.black)
}

function firstTop({ face, height }: Band, lines: number): number {
  const start = face.middle ? (height - lines * face.leading) / 2 : face.padding.y
  return start + (face.leading - face.size * LINE_EM) / 2
}

function startOf({ left, width, align }: Column, padding: number, textWidth: number): number {
  if (align === 'center') return left + (width - textWidth) / 2
  return align === 'right' ? left + width - padding - textWidth : left + padding
}

function edgesOf(columns: Column[]): number[] {
  const last = columns.at(-1)
  return [...columns.map((column) => column.left), ...(last ? [last.left + last.width] : [])]
}

function line(pen: Pen, fromX: number, fromY: number, toX: number, toY: number): void {
  pen.moveTo(fromX, fromY)
  pen.lineTo(toX, toY)
}

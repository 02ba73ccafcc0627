import { setImmediate as breath } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { dateOf, type Instant } from '@/lib/kernel/instant'
import { type Align, type Band, columnsOf, type Face, paragraphFace, setBand, type Typesetter } from './bands'
import { drawingFont } from './fonts'
import { drawRules, type Mark, marksOf } from './ink'
import { footBands, type Leaf, leafOf, MM, type Sheets, sheetsOf } from './leaf'
import { headLine } from './moments'
import { missingRemark, printable } from './printable'

/** A column has a width of its own, or a share (weight, 1 when nothing is said) of what the others leave. */
type RegisterColumn = { label: string; widthMm?: number; weight?: number; align?: Align }

export type Register = {
  title: string
  /** Lines below the title: contract, authority, the day it shows. */
  subtitle: string[]
  columns: RegisterColumn[]
  /** Texts in the order of the columns. */
  rows: AsyncIterable<string[]> | Iterable<string[]>
  /** Lines of the footer, above the head of the record. */
  footer: string[]
  head?: { seq: number; hash: string }
  landscape: boolean
  /** The creation date of the file; equal registers give equal bytes. */
  madeAt: Instant
}

const CELL = { size: 7.5, leading: 10.5, padding: { x: 2.5, y: 2.5 }, ruled: true }
/** With any list of features, even none, pdfkit lays a line out at once, not word by word. */
const NO_FEATURES: [] = []
/** So many pages or rows, then other requests have their turn. */
const TURN = { pages: 10, rows: 500 }

/**
 * A long table as PDF: the record of acts, a roster in force. Drawn with pdfkit itself, because 10,000 rows are too many for
 * react-pdf; text is set by the same rules as a paper's.
 */
export async function renderRegister(register: Register): Promise<Buffer> {
  const typesetter: Typesetter = { missing: new Set() }
  const leaf = leafOf(register.landscape)
  const lines = [...register.footer, ...(register.head ? [headLine(register.head)] : [])]
  const foot = footBands(typesetter, leaf, lines.length > 0 ? lines : [''])
  const body = [
    ...titleBands(typesetter, register, leaf.bodyWidth),
    ...(await tableBands(typesetter, register, leaf.bodyWidth)),
  ]
  const remark = missingRemark(typesetter.missing)
  if (remark)
    body.push(setBand(typesetter, paragraphFace(leaf.bodyWidth, { size: 8, leading: 12 }), [remark], { above: 12 }))
  return drawn(sheetsOf(typesetter, leaf, body, foot), register)
}

function titleBands(typesetter: Typesetter, { title, subtitle }: Register, width: number): Band[] {
  const line = paragraphFace(width, { size: 9, leading: 14 })
  const heading = paragraphFace(width, { size: 14, leading: 22, weight: 'bold' })
  return [
    setBand(typesetter, heading, [title]),
    ...subtitle.map((text, index) => setBand(typesetter, line, [text], { above: index === 0 ? 4 : 0 })),
  ]
}

async function tableBands(typesetter: Typesetter, { columns, rows }: Register, width: number): Promise<Band[]> {
  const widths = widthsOf(columns, width)
  const face: Face = { ...paragraphFace(width, CELL), columns: columnsOf(widths, (index) => lookOf(columns[index])) }
  const headingFace: Face = {
    ...face,
    middle: true,
    columns: columnsOf(widths, () => ({ align: 'center', weight: 'bold', shaded: true })),
  }
  const labels = columns.map(({ label }) => label)
  const heading = setBand(typesetter, headingFace, labels, { above: 10, keepWithNext: true, balanced: true })
  const bands = [heading]
  for await (const row of rows) {
    bands.push(setBand(typesetter, face, row, { heading }))
    if (bands.length % TURN.rows === 0) await breath()
  }
  if (bands.length === 1) bands.push(setBand(typesetter, paragraphFace(width, CELL), ['記載なし']))
  return bands
}

function lookOf(column: RegisterColumn | undefined): { align: Align } {
  return { align: column?.align ?? 'left' }
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

async function drawn({ leaf, pages }: Sheets, { title, madeAt }: Register): Promise<Buffer> {
  const document = opened(leaf, printable(title).text, dateOf(madeAt))
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve)
    document.on('error', reject)
  })
  for (const [index, page] of pages.entries()) {
    document.addPage()
    drawRules(document, page, leaf.left)
    for (const placed of page) for (const mark of marksOf(placed, leaf.left)) drawMark(document, mark)
    if (index % TURN.pages === 0) await breath()
  }
  document.end()
  await ended
  return Buffer.concat(chunks)
}

function opened({ width, height }: Leaf, title: string, madeAt: Date): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'ja-JP',
    displayTitle: true,
    // Almost every line of a register is another one: remembering how each was laid out costs memory and saves nothing.
    fontLayoutCache: false,
    info: { Title: title, Creator: '遵守台帳', Producer: '遵守台帳', CreationDate: madeAt, ModDate: madeAt },
  })
  for (const weight of ['regular', 'bold'] as const) {
    // pdfkit takes an opened font as well as a file (react-pdf lives by that); its types do not say so.
    document.registerFont(weight, drawingFont(weight) as unknown as string)
  }
  return document
}

function drawMark(document: PDFKit.PDFDocument, { text, left, top, size, weight, color }: Mark): void {
  document.font(weight, size).fillColor(color).text(text, left, top, { lineBreak: false, features: NO_FEATURES })
}

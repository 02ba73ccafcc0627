import { setImmediate as breath } from 'node:timers/promises'
import { dateOf, type Instant } from '@/lib/kernel/instant'
import { type Band, paragraphFace, setBand, type Typesetter } from '../bands'
import { footBands, footerOf, frameOf, leafOf, onLeaf } from '../leaf'
import { headLine } from '../moments'
import { flowOf, type Placed } from '../pages'
import { missingRemark, printable } from '../printable'
import { growingPdf } from './document'
import { emptyBand, headingBand, type RegisterColumn, rowBand } from './table'

/** A table of the register; `title` where there is more than one. */
export type Section = {
  title?: string
  columns: RegisterColumn[]
  /** Texts in the order of the columns. */
  rows: AsyncIterable<string[]> | Iterable<string[]>
}

export type Register = {
  title: string
  /** Lines below the title: contract, authority, the day it shows. */
  subtitle: string[]
  sections: Section[]
  /** Lines of the footer, above the head of the record. */
  footer: string[]
  head?: { seq: number; hash: string }
  landscape: boolean
  /** The creation date of the file; equal registers give equal bytes. */
  madeAt: Instant
}

/** So many rows, then other requests have their turn and what is finished goes out. */
const TURN = 200

/**
 * A long table as PDF: the record of acts, a roster in force. Not drawn by react-pdf, because 10,000 rows are too many for it;
 * text is set by the same rules as a paper's. The bytes come piece by piece while the rows are read: however many there are,
 * only the page that is being filled is held.
 */
export async function* registerPieces(register: Register): AsyncGenerator<Buffer> {
  const typesetter: Typesetter = { missing: new Set() }
  const leaf = leafOf(register.landscape)
  const lines = [...register.footer, ...(register.head ? [headLine(register.head)] : [])]
  const foot = footBands(typesetter, leaf, lines.length > 0 ? lines : [''])
  const flow = flowOf(frameOf(leaf, foot).bodyHeight)
  const pdf = growingPdf({ leaf, title: printable(register.title).text, madeAt: dateOf(register.madeAt) })
  const draw = (pages: Placed[][]) => {
    for (const page of pages) pdf.draw(onLeaf(leaf, page))
  }
  for await (const bands of turnsOf(typesetter, register, leaf.bodyWidth)) {
    draw(flow.add(bands))
    yield pdf.taken()
    await breath()
  }
  const remark = missingRemark(typesetter.missing)
  if (remark) draw(flow.add([setBand(typesetter, paragraphFace(leaf.bodyWidth, REMARK), [remark], { above: 12 })]))
  draw([flow.last()])
  pdf.close((page) => footerOf(typesetter, leaf, foot, page))
  yield pdf.taken()
}

const REMARK = { size: 8, leading: 12 }

/** The same in one piece, for a short one. */
export async function renderRegister(register: Register): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of registerPieces(register)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The bands of the register from the first to the last, some at a time, never cut behind a heading. */
async function* turnsOf(typesetter: Typesetter, register: Register, width: number): AsyncGenerator<Band[]> {
  let bands = titleBands(typesetter, register, width)
  for (const section of register.sections) {
    const heading = headingBand(typesetter, section.columns, width)
    if (section.title) bands.push(setBand(typesetter, paragraphFace(width, CAPTION), [section.title], NEXT))
    bands.push(heading)
    let count = 0
    for await (const row of section.rows) {
      bands.push(rowBand(typesetter, row, heading))
      count += 1
      if (count % TURN === 0) {
        yield bands
        bands = []
      }
    }
    if (count === 0) bands.push(emptyBand(typesetter, width))
  }
  yield bands
}

const CAPTION = { size: 10, leading: 16, weight: 'bold' } as const
const NEXT = { above: 14, keepWithNext: true }

function titleBands(typesetter: Typesetter, { title, subtitle }: Register, width: number): Band[] {
  const line = paragraphFace(width, { size: 9, leading: 14 })
  const heading = paragraphFace(width, { size: 14, leading: 22, weight: 'bold' })
  return [
    setBand(typesetter, heading, [title]),
    ...subtitle.map((text, index) => setBand(typesetter, line, [text], { above: index === 0 ? 4 : 0 })),
  ]
}

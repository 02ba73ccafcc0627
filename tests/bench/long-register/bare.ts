import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import PDFDocument from 'pdfkit'
import { fontFileOf } from '@/lib/platform/pdf/fonts'
import { COLUMNS, rowOf } from './rows'

const [SIZE, LEADING, PADDING, MARGIN] = [7.5, 10.5, 2.5, 51]
const PAGE = { width: 841.89, height: 595.28 }
const BOTTOM = PAGE.height - 60
const TALLEST = 34
const AS_IT_STANDS = { lineBreak: false, features: [] as [] }

/**
 * The floor: bare pdfkit with the simplest layout that one would write by hand. Fixed columns, text cut where the cell is full
 * and the widths of characters remembered, rules around each cell, the heading on every page and the page's number below it. No
 * 禁則, no characters that the font lacks, no total of pages.
 */
export async function barePdfkit(rows: number, file: WriteStream): Promise<void> {
  const size: [number, number] = [PAGE.width, PAGE.height]
  const pdf = new PDFDocument({ size, margin: 0, autoFirstPage: false, fontLayoutCache: false })
  pdf.pipe(file)
  pdf.font(fontFileOf('regular')).fontSize(SIZE)
  const wrapped = wrapperOf(pdf)
  const labels = COLUMNS.map(({ label }) => label)
  let [top, page] = [BOTTOM, 0]
  for (let at = 0; at < rows; at += 1) {
    if (top > BOTTOM - TALLEST) {
      pdf.addPage()
      page += 1
      pdf.text(String(page), PAGE.width - 2 * MARGIN, BOTTOM + 20, AS_IT_STANDS)
      top = drawRow(pdf, wrapped, labels, MARGIN)
    }
    top = drawRow(pdf, wrapped, rowOf(at), top)
  }
  pdf.end()
  await once(file, 'finish')
}

type Wrap = (text: string, width: number) => string[]

/** Answers the bottom of the row. */
function drawRow(pdf: PDFKit.PDFDocument, wrapped: Wrap, cells: readonly string[], top: number): number {
  const set = COLUMNS.map(({ width }, index) => wrapped(cells[index] ?? '', width - 2 * PADDING))
  const height = Math.max(...set.map((lines) => lines.length)) * LEADING + 2 * PADDING
  let left = MARGIN
  for (const [index, { width }] of COLUMNS.entries()) {
    pdf.rect(left, top, width, height)
    for (const [line, text] of (set[index] ?? []).entries())
      if (text !== '') pdf.text(text, left + PADDING, top + PADDING + line * LEADING, AS_IT_STANDS)
    left += width
  }
  pdf.lineWidth(0.5).stroke('#000000')
  return top + height
}

function wrapperOf(pdf: PDFKit.PDFDocument): Wrap {
  const widths = new Map<string, number>()
  const widthOf = (character: string): number => {
    const known = widths.get(character) ?? pdf.widthOfString(character)
    widths.set(character, known)
    return known
  }
  return (text, width) => {
    const lines: string[] = []
    let [line, used] = ['', 0]
    for (const character of text) {
      const own = widthOf(character)
      if (used + own > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      line += character
      used += own
    }
    return [...lines, line]
  }
}

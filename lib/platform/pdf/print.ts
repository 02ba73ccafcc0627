import { setImmediate as breath } from 'node:timers/promises'
import { Font, renderToBuffer } from '@react-pdf/renderer'
import { dateOf } from '@/lib/kernel/instant'
import type { Typesetter } from './bands'
import { FONT_FAMILY, fontFileOf, primed } from './fonts'
import { footBands, leafOf, type Sheets, sheetsOf } from './leaf'
import { clustersOf } from './line-breaking'
import { footerLines } from './paper/footer-lines'
import { MOST_UPRIGHT_COLUMNS, plainBands } from './paper/plain'
import { prescribedBands, printedTitle } from './paper/prescribed'
import type { PrintedPaper } from './paper/printed-paper'
import { ReactSheets, type SheetInfo } from './paper/react-sheets'
import { remarkBands } from './paper/remarks'
import { printable } from './printable'
import { growingPdf } from './register/document'

export type { PrintedPaper } from './paper/printed-paper'

/**
 * react-pdf holds a whole document, about 4 MB a page: a list of handlers at its limit took 1.8 GB. From here on the pages, which
 * are laid out already, are drawn as those of a register are.
 */
const MOST_REACT_PAGES = 50

/** The paper as PDF: an authority's prescribed form word for word, any other paper in our own layout. Equal papers, equal bytes. */
export async function renderPaper(paper: PrintedPaper): Promise<Buffer> {
  await fontsReady()
  // React lets go of the document before only when the event loop turns; many papers in a row would all stay in memory.
  await breath()
  const { sheet } = paper.form
  const typesetter: Typesetter = { missing: new Set() }
  const leaf = leafOf(sheet.kind === 'plain' && isWide(paper))
  const foot = footBands(typesetter, leaf, footerLines(paper))
  const body =
    sheet.kind === 'prescribed'
      ? prescribedBands(typesetter, paper, sheet, leaf.bodyWidth)
      : plainBands(typesetter, paper, leaf.bodyWidth)
  const sheets = sheetsOf(typesetter, leaf, [...body, ...remarkBands(typesetter, paper, leaf.bodyWidth)], foot)
  const title = sheet.kind === 'prescribed' ? printedTitle(paper, sheet) : paper.form.title
  const info = {
    title: printable(title).text,
    author: printable(paper.submitterName).text,
    madeAt: dateOf(paper.madeAt),
  }
  return sheets.pages.length > MOST_REACT_PAGES
    ? drawnAtLength(sheets, info)
    : renderToBuffer(ReactSheets({ sheets, info }))
}

/** The same pages without react-pdf, one after the other. */
async function drawnAtLength({ leaf, pages }: Sheets, info: SheetInfo): Promise<Buffer> {
  const pdf = growingPdf({ leaf, ...info })
  const pieces: Buffer[] = []
  for (const page of pages) {
    pdf.draw(page)
    pieces.push(pdf.taken())
    await breath()
  }
  pdf.close(() => [])
  return Buffer.concat([...pieces, pdf.taken()])
}

function isWide({ form }: PrintedPaper): boolean {
  return form.sections.some(({ tables }) => tables.some(({ columns }) => columns.length > MOST_UPRIGHT_COLUMNS))
}

let ready: Promise<void> | undefined

function fontsReady(): Promise<void> {
  ready ??= loadFonts()
  return ready
}

async function loadFonts(): Promise<void> {
  const weights = { regular: 400, bold: 700 } as const
  Font.register({
    family: FONT_FAMILY,
    fonts: [
      { src: fontFileOf('regular'), fontWeight: weights.regular },
      { src: fontFileOf('bold'), fontWeight: weights.bold },
    ],
  })
  // Lines come set. Should one still be broken by the engine, then between clusters: the empty strings keep it from adding hyphens.
  Font.registerHyphenationCallback((word) =>
    clustersOf(word)
      .flatMap((cluster) => ['', cluster])
      .slice(1),
  )
  for (const fontWeight of Object.values(weights)) {
    const descriptor = { fontFamily: FONT_FAMILY, fontWeight }
    await Font.load(descriptor)
    const font = Font.getFont(descriptor)?.data
    if (font) primed(font)
  }
}

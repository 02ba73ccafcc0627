import PDFDocument from 'pdfkit'
import { drawingFont, type Weight } from '../fonts'
import { drawRules, type Mark, marksOf } from '../ink'
import type { Leaf } from '../leaf'
import type { Placed } from '../pages'
import { contentOf, type Encoder } from './content'

/** What pdfkit has inside; its types name none of it. The version is pinned. */
type Reference = { end: (chunk?: string) => void }
type Inside = {
  _font: { id: string; ref: () => unknown; encode: (text: string, features: []) => [string[], unknown] }
  ref: () => Reference
  page: { fonts: Record<string, unknown>; content: Reference; dictionary: { data: { Contents: unknown } } }
}

/** A PDF that grows page by page; what is finished can be taken out at once. */
export type GrowingPdf = {
  draw: (bands: Placed[]) => void
  /** Draws the footers, when it is known how many pages there are, and ends the document. */
  close: (footerOf: (page: { page: number; pages: number }) => Placed[]) => void
  /** The bytes that were written since the last time. */
  taken: () => Buffer
}

type Info = { leaf: Leaf; title: string; author?: string; madeAt: Date }

/**
 * pdfkit writes the file and its fonts. The content of a page leaves memory as soon as the page is full; only its small second
 * part, the footer with `page / pages`, is written at the end.
 */
export function growingPdf(info: Info): GrowingPdf {
  const { leaf } = info
  const document = opened(info)
  const inside = document as unknown as Inside
  const encoders = { regular: encoderOf(document, 'regular'), bold: encoderOf(document, 'bold') }
  const content = contentOf()

  function write(bands: Placed[], end: (text: string) => void): void {
    drawRules(content, bands, leaf.left)
    const used = new Set<Weight>()
    content.text(marked(bands, leaf.left, used), ({ weight }) => encoders[weight])
    for (const weight of used) inside.page.fonts[encoders[weight].name] = encoders[weight].ref()
    end(content.taken())
  }

  return {
    draw(bands) {
      document.addPage()
      const { page } = inside
      write(bands, (text) => page.content.end(text))
      const footer = inside.ref()
      page.dictionary.data.Contents = [page.content, footer]
      page.content = footer
    },
    close(footerOf) {
      const { count } = document.bufferedPageRange()
      for (let index = 0; index < count; index += 1) {
        document.switchToPage(index)
        write(footerOf({ page: index + 1, pages: count }), (text) => document.addContent(text))
      }
      document.end()
    },
    taken: () => (document.read() as Buffer | null) ?? Buffer.alloc(0),
  }
}

function* marked(bands: Placed[], left: number, used: Set<Weight>): Generator<Mark> {
  for (const placed of bands) {
    for (const mark of marksOf(placed, left)) {
      used.add(mark.weight)
      yield mark
    }
  }
}

/** Each character is looked up once a document: pdfkit then knows that its glyph is used. */
function encoderOf(document: PDFKit.PDFDocument, weight: Weight): Encoder & { ref: () => unknown } {
  document.font(weight)
  const { _font: font } = document as unknown as Inside
  const codes = new Map<string, string>()
  const codeOf = (character: string): string => {
    const known = codes.get(character) ?? font.encode(character, [])[0].join('')
    codes.set(character, known)
    return known
  }
  return { name: font.id, codeOf, ref: () => font.ref() }
}

function opened({ leaf: { width, height }, title, author, madeAt }: Info): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: 'ja-JP',
    displayTitle: true,
    fontLayoutCache: false,
    info: {
      ...{ Title: title, Creator: '遵守台帳', Producer: '遵守台帳', CreationDate: madeAt, ModDate: madeAt },
      ...(author && { Author: author }),
    },
  })
  for (const weight of ['regular', 'bold'] as const) {
    // pdfkit takes an opened font as well as a file (react-pdf lives by that); its types do not say so.
    document.registerFont(weight, drawingFont(weight) as unknown as string)
  }
  return document
}

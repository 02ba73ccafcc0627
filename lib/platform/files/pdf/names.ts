import { OBJECTIONS, type Objection } from '../objections'

/** Names of a PDF whose mere presence decides: they say what the file does when it is opened, or what else it carries. */
const DECIDING: ReadonlyMap<string, Objection> = new Map([
  ['Encrypt', OBJECTIONS.lockedPdf],
  ['JavaScript', OBJECTIONS.activePdf],
  ['Launch', OBJECTIONS.activePdf],
  ['SubmitForm', OBJECTIONS.activePdf],
  ['ImportData', OBJECTIONS.activePdf],
  ['Rendition', OBJECTIONS.activePdf],
  ['RichMedia', OBJECTIONS.activePdf],
  ['XFA', OBJECTIONS.activePdf],
  ['GoToE', OBJECTIONS.attachedToPdf],
  ['EmbeddedFile', OBJECTIONS.attachedToPdf],
  ['EmbeddedFiles', OBJECTIONS.attachedToPdf],
  ['FileAttachment', OBJECTIONS.attachedToPdf],
])

const FILTERS =
  'FlateDecode Fl LZWDecode LZW ASCIIHexDecode AHx ASCII85Decode A85 RunLengthDecode RL DCTDecode JPXDecode JBIG2Decode CCITTFaxDecode Crypt'.split(
    ' ',
  )

/** An object has hundreds; an old list of destinations some thousands. */
const MAX_NAMES = 50_000

/** How a stream that holds objects is written: as it is, deflated, or in a way that is not looked into. */
export type ObjectStream = 'plain' | 'deflated' | 'unreadable'

/** The names of one object: `/Type`, `/JavaScript` … */
export class ObjectNames {
  private readonly names = new Set<string>()

  /** Escapes are resolved first (`/Java#53cript`). Answers what the name decides. */
  add(written: string): Objection | undefined {
    const name = written.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
    this.names.add(name)
    if (this.names.size > MAX_NAMES) return OBJECTIONS.unreadablePart
    // A file specification with its content; alone, /EF may be the name of a glyph.
    if (this.names.has('EF') && this.hasAny('F', 'UF', 'Filespec')) return OBJECTIONS.attachedToPdf
    return DECIDING.get(name)
  }

  clear(): void {
    this.names.clear()
  }

  /** Whether the stream of this object holds other objects. Readers find one by what it has, not by its /Type alone. */
  objectStream(): ObjectStream | undefined {
    if (!this.names.has('ObjStm') && !(this.names.has('First') && this.names.has('N'))) return undefined
    if (!this.names.has('Filter')) return 'plain'
    const isPlainlyDeflated = FILTERS.filter((name) => this.names.has(name)).every((name) => /^Fl/.test(name))
    const isNamed = this.hasAny('FlateDecode', 'Fl')
    return isNamed && isPlainlyDeflated && !this.hasAny('DecodeParms', 'DP') ? 'deflated' : 'unreadable'
  }

  private hasAny(...names: string[]): boolean {
    return names.some((name) => this.names.has(name))
  }
}

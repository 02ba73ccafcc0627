import { OBJECTIONS, type Objection } from '../objections'
import { ObjectNames } from './names'

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const [LF, CR, PERCENT, OPEN, CLOSE, SLASH, BACKSLASH] = [10, 13, 37, 40, 41, 47, 92]
const DELIMITER = new Set([...Buffer.from('()<>[]{}/%')])
const STREAM_END = Buffer.from('endstream')
const WORD_LENGTH = 16
const NAME_LENGTH = 127
/** Objects are kept in streams of a few hundred kilobytes. */
const MAX_OBJECT_STREAM_BYTES = 4 * 1024 * 1024

/** The head of an object inside a string, a comment or a picture: a reader may be pointed there. */
const HIDDEN_OBJECT = /\d[\s\0]+obj[\s\0<([/]/
const LOOKED_BACK = 32

type Mode = 'between' | 'comment' | 'string' | 'name' | 'word' | 'stream'

/**
 * Reads the syntax of a PDF as it comes, in one pass and without keeping it: which names stand in it outside of strings and
 * streams. It never follows the file's own directory, which may point anywhere; instead it convicts what could be pointed at.
 */
export class PdfScanner {
  /** The first thing that stands against the file. */
  objection: Objection | undefined
  /** Deflated streams of objects that have ended and wait to be looked into. */
  readonly objectStreams: Buffer[] = []
  private mode: Mode = 'between'
  private readonly names = new ObjectNames()
  private token = ''
  private depth = 0
  private isEscaped = false
  private carried = Buffer.alloc(0)
  private kept: Buffer[] | undefined
  private keptBytes = 0

  /** `isInner`: the text of an object stream, in which no stream can begin. */
  constructor(private readonly isInner = false) {}

  push(piece: Buffer): void {
    let at = 0
    while (at < piece.length && this.objection === undefined) {
      if (this.mode === 'stream') at = this.passStream(piece, at)
      else if (this.takes(piece[at] ?? 0)) at += 1
    }
  }

  /** The file has ended, perhaps in the middle of something. */
  finish(): void {
    if (this.mode === 'stream') this.endStream(this.carried)
    else if (this.mode === 'string' || this.mode === 'comment') this.lookForObject(this.token)
    else this.takes(LF)
  }

  /** Whether the byte belongs to what is being read; if not, what was being read has ended before it. */
  private takes(byte: number): boolean {
    switch (this.mode) {
      case 'between':
        return this.begins(byte)
      case 'string':
        return this.takesInString(byte)
      case 'comment':
        if (byte === LF || byte === CR) this.mode = 'between'
        return this.takesQuoted(byte)
      default:
        if (!SPACE.has(byte) && !DELIMITER.has(byte)) {
          if (this.token.length < (this.mode === 'name' ? NAME_LENGTH : WORD_LENGTH))
            this.token += String.fromCharCode(byte)
          return true
        }
        this.endToken()
        return false
    }
  }

  private begins(byte: number): boolean {
    if (SPACE.has(byte)) return true
    this.token = ''
    if (byte === PERCENT) this.mode = 'comment'
    else if (byte === OPEN) [this.mode, this.depth, this.isEscaped] = ['string', 1, false]
    else if (byte === SLASH) this.mode = 'name'
    else if (!DELIMITER.has(byte)) {
      this.mode = 'word'
      return false
    }
    return true
  }

  private takesInString(byte: number): boolean {
    if (this.isEscaped) this.isEscaped = false
    else if (byte === BACKSLASH) this.isEscaped = true
    else if (byte === OPEN) this.depth += 1
    else if (byte === CLOSE) this.depth -= 1
    if (this.depth === 0) this.mode = 'between'
    return this.takesQuoted(byte)
  }

  private takesQuoted(byte: number): boolean {
    this.token += String.fromCharCode(byte)
    if (this.token.length > 4 * LOOKED_BACK || this.mode === 'between') {
      this.lookForObject(this.token)
      this.token = this.token.slice(-LOOKED_BACK)
    }
    return true
  }

  private lookForObject(text: string): void {
    if (HIDDEN_OBJECT.test(text)) this.objection ??= OBJECTIONS.hiddenInPdf
  }

  private endToken(): void {
    const isName = this.mode === 'name'
    this.mode = 'between'
    if (isName) this.objection ??= this.names.add(this.token)
    else if (this.token === 'obj') this.names.clear()
    else if (this.token === 'stream' && !this.isInner) this.beginStream()
  }

  private beginStream(): void {
    const written = this.names.objectStream()
    if (written === 'unreadable') this.objection ??= OBJECTIONS.unreadablePart
    // Objects that are written as they are read like all others.
    if (written === 'plain') return
    this.mode = 'stream'
    this.carried = Buffer.alloc(0)
    this.kept = written === 'deflated' ? [] : undefined
    this.keptBytes = 0
  }

  /** Goes over the bytes of a stream to its end; answers where in the piece to read on. */
  private passStream(piece: Buffer, at: number): number {
    const rest = piece.subarray(at)
    const looked = this.carried.length > 0 ? Buffer.concat([this.carried, rest]) : rest
    const end = looked.indexOf(STREAM_END)
    if (end < 0) {
      const passed = Math.max(0, looked.length - LOOKED_BACK)
      this.lookForObject(looked.toString('latin1'))
      this.keep(looked.subarray(0, passed))
      this.carried = Buffer.from(looked.subarray(passed))
      return piece.length
    }
    const next = at + end + STREAM_END.length - this.carried.length
    this.endStream(looked.subarray(0, end))
    return next
  }

  private endStream(rest: Buffer): void {
    this.lookForObject(rest.toString('latin1'))
    this.keep(rest)
    if (this.kept) this.objectStreams.push(Buffer.concat(this.kept))
    this.kept = undefined
    this.mode = 'between'
  }

  private keep(bytes: Buffer): void {
    this.keptBytes += bytes.length
    if (this.kept && this.keptBytes > MAX_OBJECT_STREAM_BYTES) this.objection ??= OBJECTIONS.tooLargeInflated
    // A copy, because the piece is used again.
    this.kept?.push(Buffer.from(bytes))
  }
}

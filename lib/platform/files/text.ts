import { piecesOf } from './bytes'
import { OBJECTIONS, type Objection } from './objections'

/** In this much of the beginning no other format may show. */
const HEAD_CHARACTERS = 65_536
const CARRIED_CHARACTERS = 1000

/** Everything below the space but tab, line feed and carriage return. */
const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13

/** Formats that are text as well. SYLK (`ID;P`) is opened by Excel under any name, with formulas and macros. */
const OTHER_TEXT = /^\s*(<[a-z!?/%]|%PDF-|%!PS|\{\\rtf|#!|MIME-Version:|ID;P)/i
const MARKUP = /<(script|html|head|body|iframe|svg|object|embed|!doctype|\?xml|\?php|%@)/i
/** How a cell begins that makes Excel start another program: =cmd|'/c calc'!A0. */
const PROGRAM = /(?:^|[,;\t"])[ \u3000]{0,3}[=+@＝＋＠-][^,;\t"|]{0,200}\|/

/** Whether a CSV is text, in UTF-8 or CP932, and nothing else besides. */
export async function objectionToText(path: string): Promise<Objection | undefined> {
  let decoders = [readerOf('utf-8'), readerOf('shift_jis')]
  let seen = 0
  let carried = ''
  for await (const piece of piecesOf(path)) {
    if (piece.some(isControl)) return OBJECTIONS.notPlain
    decoders = decoders.filter((reader) => reader.reads(piece))
    const [reader] = decoders
    if (!reader) return OBJECTIONS.notText
    if (seen === 0 && OTHER_TEXT.test(reader.text)) return OBJECTIONS.markup
    if (seen < HEAD_CHARACTERS && MARKUP.test(carried + reader.text)) return OBJECTIONS.markup
    if (hasLiveLink(carried + reader.text)) return OBJECTIONS.liveLink
    seen += reader.text.length
    carried = reader.text.slice(-CARRIED_CHARACTERS)
  }
  return decoders.some((reader) => reader.reads()) ? undefined : OBJECTIONS.notText
}

/** Line by line and in two steps, so that no text makes the search slow. */
function hasLiveLink(text: string): boolean {
  return text.split(/[\r\n]/).some((line) => {
    const program = line.includes('!') ? PROGRAM.exec(line) : null
    return program !== null && line.includes('!', program.index + program[0].length)
  })
}

type Reader = { text: string; reads: (piece?: Buffer) => boolean }

/** Reads on in one encoding; without a piece: whether it ends with a whole character. What browsers call shift_jis is CP932. */
function readerOf(encoding: 'utf-8' | 'shift_jis'): Reader {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return {
    text: '',
    reads(piece) {
      try {
        this.text = piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
        return true
      } catch {
        return false
      }
    },
  }
}

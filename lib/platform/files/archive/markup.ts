import { notWhatItSays, OBJECTIONS, type Objection } from '../objections'

const MAX_READ_WHOLE = 1024 * 1024
const CARRIED_CHARACTERS = 400

const FORBIDDEN: readonly [RegExp, Objection][] = [
  // Office never writes one; a reader that follows it reads other files, or a billion laughs.
  [/<!(DOCTYPE|ENTITY)/i, OBJECTIONS.unreadablePart],
  [/<(\w+:)?ddeLink\b/i, OBJECTIONS.liveLink],
  [
    /<w:instrText[^<>]{0,100}>[^<]{0,100}\bDDE(AUTO)?\b|\bw:instr\s*=\s*["'][^"'<]{0,100}\bDDE(AUTO)?\b/i,
    OBJECTIONS.liveLink,
  ],
]

const EXTERNAL = /TargetMode\s*=\s*["']External["']/i
/** What is fetched and run or shown without a click, unlike a link. */
const FETCHED = /Type\s*=\s*["'][^"']*\/(attachedTemplate|oleObject|package|frame|subDocument|control|aFChunk)["']/i

const MACRO_TYPE = /macroEnabled|macrosheet|vbaProject|ms-office\.activeX|sheet\.binary/i
const MAIN_TYPE = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const

export type DocumentKind = keyof typeof MAIN_TYPE

/** Reads the markup of one part as it is inflated. */
export type MarkupReader = { push: (piece: Buffer) => Objection | undefined; end: () => Objection | undefined }

/** For the part of this name: undefined for pictures, which hold no markup. */
export function markupReader(name: string, kind: DocumentKind): MarkupReader | undefined {
  if (!/\.(xml|rels|vml|svg)$/i.test(name)) return undefined
  const wholeCheck =
    name === '[Content_Types].xml'
      ? (text: string) => objectionToTypes(text, kind)
      : /\.rels$/i.test(name)
        ? objectionToRelations
        : undefined
  let carried = ''
  let whole = ''
  let isFirst = true
  return {
    push(piece) {
      // In UTF-16 nothing below would be found.
      if (isFirst && piece.subarray(0, 4).some((byte) => byte === 0 || byte > 0xfd)) return OBJECTIONS.unreadablePart
      isFirst = false
      const text = carried + piece.toString('latin1')
      carried = text.slice(-CARRIED_CHARACTERS)
      if (wholeCheck) whole += piece.toString('latin1')
      if (whole.length > MAX_READ_WHOLE) return OBJECTIONS.tooLargeInflated
      return FORBIDDEN.find(([pattern]) => pattern.test(text))?.[1]
    },
    end: () => wholeCheck?.(whole),
  }
}

/** Which media types the parts have: exactly one of the accepted kinds of document, and no macros. */
function objectionToTypes(text: string, kind: DocumentKind): Objection | undefined {
  // A type written in escapes would be read by Office and not by us.
  if (/&#/.test(text)) return OBJECTIONS.unreadablePart
  if (MACRO_TYPE.test(text)) return OBJECTIONS.macroFile
  return text.includes(`"${MAIN_TYPE[kind]}"`) ? undefined : notWhatItSays(kind)
}

function objectionToRelations(text: string): Objection | undefined {
  const relations = text.match(/<(\w+:)?Relationship\s[^<>]*>/gi) ?? []
  const external = relations.filter((relation) => EXTERNAL.test(relation))
  if (external.some((relation) => /Type\s*=\s*["'][^"']*&#/.test(relation))) return OBJECTIONS.unreadablePart
  return external.some((relation) => FETCHED.test(relation)) ? OBJECTIONS.externalCode : undefined
}

import { declaredOtherwise, notWhatItSays, OBJECTIONS, type Objection } from './objections'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const ZIPPED = ['application/zip', 'application/x-zip-compressed']

/**
 * What may be attached; anything else is refused, whatever it calls itself. `starts`: how the bytes begin, at the very first
 * one. `declared`: what browsers send for it beside the media type itself (Windows names a CSV after Excel).
 */
const KINDS = {
  pdf: { mediaType: 'application/pdf', starts: ['%PDF-1.', '%PDF-2.'], declared: ['application/x-pdf'] },
  png: { mediaType: 'image/png', starts: ['\x89PNG\r\n\x1a\n'], declared: ['image/x-png'] },
  jpg: { mediaType: 'image/jpeg', starts: ['\xff\xd8\xff'], declared: ['image/jpg', 'image/pjpeg'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, starts: ['PK\x03\x04'], declared: ZIPPED },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, starts: ['PK\x03\x04'], declared: ZIPPED },
  csv: {
    mediaType: 'text/csv',
    starts: [''],
    declared: ['text/plain', 'application/vnd.ms-excel', 'application/csv', 'text/comma-separated-values'],
  },
} as const
export type Kind = keyof typeof KINDS

export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** An old Office file, or an encrypted new one: both are OLE containers. */
export const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** What a browser sends when its system does not know the ending. */
const UNKNOWN = ['', 'application/octet-stream']

/** Endings with a way out that is worth naming. */
const REFUSED_ENDINGS: ReadonlyMap<string, Objection> = new Map([
  ['heic', OBJECTIONS.phonePhoto],
  ['heif', OBJECTIONS.phonePhoto],
  ['doc', OBJECTIONS.oldOffice],
  ['xls', OBJECTIONS.oldOffice],
  ['docm', OBJECTIONS.macroFile],
  ['xlsm', OBJECTIONS.macroFile],
])

export function mediaTypeOf(kind: Kind): string {
  return KINDS[kind].mediaType
}

/** The ending of the name as it was typed, for the sentences. */
export function endingOf(fileName: string): string {
  return fileName.split('.').slice(1).at(-1) ?? ''
}

export type Named = { fileName: string; declaredType: string }

/** The kind on which the name, the declared type and the first bytes agree, or what is wrong. */
export function kindOf({ fileName, declaredType }: Named, head: Buffer): { kind: Kind } | { objection: Objection } {
  if (head.length === 0) return { objection: OBJECTIONS.empty }
  const typed = endingOf(fileName)
  const ending = typed.toLowerCase()
  const kind = ending === 'jpeg' ? 'jpg' : ending
  if (!isKind(kind)) return { objection: REFUSED_ENDINGS.get(ending) ?? OBJECTIONS.notAccepted }
  const { mediaType, declared, starts } = KINDS[kind]
  if (![mediaType, ...declared, ...UNKNOWN].includes(declaredType.toLowerCase()))
    return { objection: declaredOtherwise(typed) }
  // An OLE container by the name of a new Office file is told apart later, with a sentence of its own.
  if ((kind === 'docx' || kind === 'xlsx') && head.subarray(0, OLE.length).equals(OLE)) return { kind }
  const begins = head.toString('latin1')
  return starts.some((mark) => begins.startsWith(mark)) ? { kind } : { objection: notWhatItSays(typed) }
}

function isKind(ending: string): ending is Kind {
  return Object.hasOwn(KINDS, ending)
}

import { OBJECTIONS, type Objection } from '../objections'

/** Endings of the parts that Word, Excel and LibreOffice write. What else stands in such a file is not needed to read it. */
const PLAIN_PART =
  /\.(xml|rels|vml|png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|webp|wdp|odttf|fntdata|ttf|sigs)$|^(xl|word)\/(printerSettings|customProperty)\/?[^/]*\.bin$/i
const MACRO_PART = /vbaProject|vbaData|\/macrosheets\/|\/intlmacrosheets\/|\/dialogsheets\//i
/** A sheet behind a chart, or a table of Excel in a text: looked into in its turn, one level deep. */
const EMBEDDED_DOCUMENT = /^(?:word|xl)\/embeddings\/[^/]+\.(docx|xlsx)$/i
const EMBEDDED_OTHER = /\/(embeddings|activeX|ctrlProps)\//i

/** What a part may be by its name: text or picture, a document of the same kinds, or nothing that is wanted. */
export function roleOfPart(
  name: string,
): 'plain' | 'folder' | { embedded: 'docx' | 'xlsx' } | { objection: Objection } {
  if (MACRO_PART.test(name)) return { objection: OBJECTIONS.macroFile }
  const embedded = EMBEDDED_DOCUMENT.exec(name)?.[1]?.toLowerCase()
  if (embedded === 'docx' || embedded === 'xlsx') return { embedded }
  if (name.endsWith('/')) return 'folder'
  if (/\.(docm|xlsm|xlsb|xlam|dotm|xltm)$/i.test(name)) return { objection: OBJECTIONS.macroFile }
  if (/\.(zip|rar|7z|gz|bz2|xz|tar|cab|jar|emz|wmz|docx|xlsx|pptx|vsdx|odt|ods)$/i.test(name))
    return { objection: OBJECTIONS.nestedArchive }
  if (!PLAIN_PART.test(name) || (EMBEDDED_OTHER.test(name) && !/ctrlProps\/[^/]+\.xml$|\.rels$/i.test(name)))
    return { objection: OBJECTIONS.embedded }
  return 'plain'
}

/** How other archives and programs begin: a part that is one is not what its name says. */
const FOREIGN_STARTS = [
  '504b0304',
  '504b0506',
  '526172211a07',
  '377abcaf271c',
  '1f8b08',
  '425a68',
  'fd377a58',
  '4d534346',
  'd0cf11e0',
  '25504446',
  '7f454c46',
  '4d5a',
].map((digits) => Buffer.from(digits, 'hex'))

export function objectionToStart(name: string, start: Buffer): Objection | undefined {
  // An obfuscated font begins with random bytes.
  if (/\.odttf$/i.test(name) || !FOREIGN_STARTS.some((mark) => start.subarray(0, mark.length).equals(mark)))
    return undefined
  return OBJECTIONS.nestedArchive
}

import { findMark, readEnds } from './bytes'
import { alsoAnother, type Objection } from './objections'

/** Readers of PDF accept its mark anywhere here, browsers guess HTML from here. */
const HEAD_BYTES = 1024
/** The end of a ZIP lies in its last 22 bytes and a comment of up to 65,535. */
const ZIP_END_BYTES = 65_557

const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const MARKUP = /<(script|html|head|body|iframe|svg|object|embed|!doctype|\?php|%@)/i

/** Long enough not to occur by chance in compressed data. */
const MARKS = [
  { name: 'RAR', bytes: Buffer.from('Rar!\x1a\x07', 'latin1') },
  { name: '7z', bytes: Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1') },
  { name: 'Office', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
]

/** Whether a PDF or an image is a file of a second kind as well: one program shows the picture, another opens the archive. */
export async function objectionToSecondFormat(
  path: string,
  kind: 'pdf' | 'png' | 'jpg',
): Promise<Objection | undefined> {
  const { head, tail } = await readEnds(path, HEAD_BYTES, ZIP_END_BYTES)
  if (tail.includes(ZIP_END)) return alsoAnother('ZIP')
  if (kind !== 'pdf' && head.includes('%PDF-')) return alsoAnother('PDF')
  if (MARKUP.test(head.toString('latin1'))) return alsoAnother('HTML')
  const mark = await findMark(path, MARKS)
  return mark && alsoAnother(mark.name)
}

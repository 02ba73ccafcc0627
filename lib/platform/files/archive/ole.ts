import { findMark, readEnds } from '../bytes'
import { OLE } from '../kinds'
import { OBJECTIONS, type Objection } from '../objections'

/** Under this name an encrypted document lies in its OLE container. */
const ENCRYPTED = { bytes: Buffer.from('EncryptedPackage', 'utf16le') }

/** A new ending on an OLE container: a document with a password, or one of the old format. */
export async function objectionToOle(path: string): Promise<Objection | undefined> {
  const { head } = await readEnds(path, OLE.length, 0)
  if (!head.equals(OLE)) return undefined
  return (await findMark(path, [ENCRYPTED])) ? OBJECTIONS.lockedOffice : OBJECTIONS.oldOffice
}

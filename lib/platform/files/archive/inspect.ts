import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { openPromise, type ZipFile } from 'yauzl'
import { isOfDisk } from '../bytes'
import { notWhatItSays, OBJECTIONS, type Objection } from '../objections'
import { MAX_INFLATED_BYTES, type Part, readDirectory } from './directory'
import { type DocumentKind, markupReader } from './markup'
import { objectionToStart, roleOfPart } from './names'

type Budget = { bytes: number }

/**
 * Whether a .docx or .xlsx is what it says, opens within limits, and brings no program along. The directory is judged before
 * anything is inflated; then every part is inflated once, piece by piece, and held to what the directory said.
 */
export async function objectionToPackage(path: string, kind: DocumentKind): Promise<Objection | undefined> {
  return objectionWithin(path, kind, { bytes: MAX_INFLATED_BYTES }, true)
}

async function objectionWithin(
  path: string,
  kind: DocumentKind,
  budget: Budget,
  mayEmbed: boolean,
): Promise<Objection | undefined> {
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false })
    const parts = await readDirectory(zip)
    if (typeof parts === 'string') return parts
    if (!parts.some(({ name }) => name === '[Content_Types].xml')) return notWhatItSays(kind)
    return await objectionToParts(zip, parts, { path, kind, budget, mayEmbed })
  } catch (error) {
    // What is wrong in the archive the reader throws; the disk's own errors are ours to know.
    if (isOfDisk(error)) throw error
    return OBJECTIONS.broken
  } finally {
    zip?.close()
  }
}

type Within = { path: string; kind: DocumentKind; budget: Budget; mayEmbed: boolean }

async function objectionToParts(zip: ZipFile, parts: readonly Part[], within: Within): Promise<Objection | undefined> {
  const roles = parts.map((part) => ({ part, role: roleOfPart(part.name) }))
  // Names alone decide first: nothing is inflated of a file with a macro.
  for (const { role } of roles) if (typeof role === 'object' && 'objection' in role) return role.objection
  for (const { part, role } of roles) {
    const objection =
      typeof role === 'object' && 'embedded' in role
        ? await objectionToEmbedded(zip, part, role.embedded, within)
        : await objectionToContent(zip, part, within)
    if (objection) return objection
  }
  return undefined
}

async function objectionToContent(zip: ZipFile, part: Part, { kind, budget }: Within): Promise<Objection | undefined> {
  const markup = markupReader(part.name, kind)
  let isFirst = true
  for await (const piece of await zip.openReadStreamPromise(part.entry)) {
    budget.bytes -= piece.length
    if (budget.bytes < 0) return OBJECTIONS.tooLargeInflated
    const objection = (isFirst ? objectionToStart(part.name, piece) : undefined) ?? markup?.push(piece)
    if (objection) return objection
    isFirst = false
  }
  return markup?.end()
}

/** A document in the document is inflated to the disk beside it, because its directory stands at its end. */
async function objectionToEmbedded(
  zip: ZipFile,
  { entry }: Part,
  kind: DocumentKind,
  { path, budget, mayEmbed }: Within,
): Promise<Objection | undefined> {
  if (!mayEmbed) return OBJECTIONS.nestedArchive
  budget.bytes -= entry.uncompressedSize
  if (budget.bytes < 0) return OBJECTIONS.tooLargeInflated
  const inner = `${path}-inner`
  try {
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(inner, { mode: 0o600 }))
    return await objectionWithin(inner, kind, budget, false)
  } finally {
    await rm(inner, { force: true })
  }
}

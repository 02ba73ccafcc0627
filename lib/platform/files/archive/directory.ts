import type { Entry, ZipFile } from 'yauzl'
import { validateFileName } from 'yauzl'
import { OBJECTIONS, type Objection } from '../objections'

/** A spreadsheet of a thousand sheets has a few thousand parts. */
const MAX_PARTS = 4000
export const MAX_INFLATED_BYTES = 256 * 1024 * 1024
/** Text of a sheet reaches 50; deflate itself ends at 1032. Small parts may be anything. */
const MAX_RATIO = 100
const RATIO_FREE_BYTES = 1024 * 1024

const STORED = 0
const DEFLATED = 8
const ENCRYPTED_FLAGS = 0x2041
const SYMBOLIC_LINK = 0o120000
/** What stands behind the directory: the end record, with or without the two records of ZIP64. */
const END_BYTES = [22, 98]
/** What may stand between two parts: the sizes, when they were not known beforehand. */
const DESCRIPTOR_BYTES = 24

/** One file in the archive. */
export type Part = { name: string; entry: Entry }

/** The directory, judged before anything is inflated; or what stands against it. */
export async function readDirectory(zip: ZipFile): Promise<Part[] | Objection> {
  if (zip.entryCount > MAX_PARTS) return OBJECTIONS.tooManyParts
  if (zip.comment.length > 0) return OBJECTIONS.trailing
  const start = positionOf(zip)
  const parts: Part[] = []
  const names = new Set<string>()
  let inflatedBytes = 0
  for await (const entry of zip.eachEntry()) {
    const part = { name: entry.fileNameRaw.toString('utf8'), entry }
    inflatedBytes += entry.uncompressedSize
    const objection =
      objectionToPart(part) ?? (inflatedBytes > MAX_INFLATED_BYTES ? OBJECTIONS.tooLargeInflated : undefined)
    if (objection) return objection
    // Two parts of one name: one program opens the first, another the last.
    if (names.has(part.name.toLowerCase())) return OBJECTIONS.ambiguous
    names.add(part.name.toLowerCase())
    parts.push(part)
  }
  if (!END_BYTES.includes(zip.fileSize - positionOf(zip))) return OBJECTIONS.ambiguous
  return (await objectionToLayout(zip, parts, start)) ?? parts
}

/** Where in the file the directory is being read; its type is declared wrongly as a truth value. */
function positionOf(zip: ZipFile): number {
  return Number(zip.readEntryCursor)
}

function objectionToPart({ name, entry }: Part): Objection | undefined {
  if (entry.generalPurposeBitFlag & ENCRYPTED_FLAGS) return OBJECTIONS.lockedPart
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) return OBJECTIONS.unreadablePart
  if (validateFileName(name) !== null || /[\p{Cc}:\ufffd]/u.test(name) || name === '') return OBJECTIONS.badPath
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === SYMBOLIC_LINK) return OBJECTIONS.badPath
  const isDense = entry.uncompressedSize > MAX_RATIO * entry.compressedSize
  return isDense && entry.uncompressedSize > RATIO_FREE_BYTES ? OBJECTIONS.tooDense : undefined
}

/**
 * The parts lie one behind the other from the first byte to the directory, and say the same as the directory does. Bytes before
 * or between them belong to something else; parts that overlap are a bomb (one piece of data, inflated a thousand times).
 */
async function objectionToLayout(zip: ZipFile, parts: readonly Part[], end: number): Promise<Objection | undefined> {
  const byPlace = parts
    .map(({ entry }) => entry)
    .sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let reached = 0
  for (const entry of byPlace) {
    const gap = entry.relativeOffsetOfLocalHeader - reached
    if (reached === 0 && gap > 0) return OBJECTIONS.leading
    if (gap < 0 || gap > DESCRIPTOR_BYTES) return OBJECTIONS.ambiguous
    const local = await zip.readLocalFileHeaderPromise(entry)
    if (!local.fileName.equals(entry.fileNameRaw) || local.compressionMethod !== entry.compressionMethod)
      return OBJECTIONS.ambiguous
    reached = local.fileDataStart + entry.compressedSize
  }
  return end - reached >= 0 && end - reached <= DESCRIPTOR_BYTES ? undefined : OBJECTIONS.ambiguous
}

import { invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { cleanText, TEXT_FAULTS } from '@/lib/kernel/text'
import type { FileFolder, Received } from './folder'
import { type ImageKind, withoutMetadata } from './image/strip'
import { inspectFile } from './inspect'
import { type Kind, MAX_FILE_BYTES, mediaTypeOf } from './kinds'
import { OBJECTIONS, type Objection } from './objections'
import type { Originals } from './originals'
import type { Upload } from './upload'

/** A picture without losses can grow when it is written anew. */
const MAX_COPY_BYTES = 4 * MAX_FILE_BYTES

/** An upload that nothing stands against. It is kept by `settle` and gone after `drop`. */
export type TakenIn = {
  mediaType: string
  /** Of what is given out; for a photo that is the copy without its metadata. */
  sha256: string
  sizeBytes: number
  /** Of what was sent, where it is not the same. */
  original?: { sha256: string; sizeBytes: number }
  settle: () => Promise<void>
  drop: () => Promise<void>
}

type Place = { folder: FileFolder; originals: Originals; contractId: string; maxBytes?: number }

/** Receives, judges and, for photos, rewrites one file. Whatever stops it, nothing of the file stays on the disk. */
export async function takeIn(place: Place, upload: Upload): Promise<Result<TakenIn>> {
  const { folder, contractId, maxBytes = MAX_FILE_BYTES } = place
  const name = cleanText(upload.fileName, 'line')
  if (!name.ok) return unfit(`ファイル名：${TEXT_FAULTS[name.fault]}`)
  const received = await folder.receive(contractId, upload.body, maxBytes)
  if (typeof received === 'string') return unfit(NOT_WHOLE[received])
  try {
    const judged = await inspectFile(received.path, { ...upload, fileName: name.text })
    const taken = 'kind' in judged ? await take(place, received, judged.kind) : unfit(judged.objection)
    if (!taken.ok) await received.drop()
    return taken
  } catch (error) {
    await received.drop()
    throw error
  }
}

async function take(place: Place, received: Received, kind: Kind): Promise<Result<TakenIn>> {
  const { sha256, sizeBytes, settle, drop } = received
  if (kind === 'png' || kind === 'jpg') return oneByOne(() => takePicture(place, received, kind))
  return done({ mediaType: mediaTypeOf(kind), sha256, sizeBytes, settle: () => settle(), drop })
}

/** The copy is what everybody gets; the original is sealed. */
async function takePicture(
  { folder, originals, contractId }: Place,
  received: Received,
  kind: ImageKind,
): Promise<Result<TakenIn>> {
  const copy = await folder.receive(contractId, withoutMetadata(received.path, kind), MAX_COPY_BYTES)
  if (copy === 'too_large') return unfit(OBJECTIONS.tooManyPixels)
  if (copy === 'broken_off') return unfit(OBJECTIONS.brokenImage)
  const sealed = await originals.seal(contractId, received).catch(async (error) => {
    await copy.drop()
    throw error
  })
  await received.drop()
  const both = [copy, sealed]
  return done({
    mediaType: mediaTypeOf(kind),
    sha256: copy.sha256,
    sizeBytes: copy.sizeBytes,
    original: { sha256: received.sha256, sizeBytes: received.sizeBytes },
    settle: async () => {
      for (const part of both) await part.settle()
    },
    drop: async () => {
      for (const part of both) await part.drop()
    },
  })
}

let last: Promise<unknown> = Promise.resolve()

/** One picture at a time: decoded, each takes up to a few hundred megabytes. */
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}

const LIMIT = `1点${MAX_FILE_BYTES / 1024 / 1024}MB`

const NOT_WHOLE = {
  too_large: `ファイルは${LIMIT}までです。`,
  // The proxy cuts what is far too large; a lost connection looks the same from here.
  broken_off: `ファイルを最後まで受け取れませんでした。${LIMIT}までです。大きさと接続を確かめて、もう一度選んでください。`,
} as const

function unfit(message: Objection): Result<never> {
  return invalid({ level: 'refuse', path: 'file', message })
}

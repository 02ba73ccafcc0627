import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { piecesOf, readEnds } from '../bytes'
import { OBJECTIONS, type Objection } from '../objections'
import { PdfScanner } from './scanner'

const TAIL_BYTES = 4096
const MAX_OBJECT_STREAMS = 5000
const MAX_INFLATED_STREAM_BYTES = 8 * 1024 * 1024
const MAX_INFLATED_BYTES = 64 * 1024 * 1024
/** So much is read at once; in between, others are served. */
const SLICE_BYTES = 256 * 1024

const inflateBytes = promisify<Buffer, object, Buffer>(inflate)

/** Whether a PDF is whole, open, and does nothing by itself. */
export async function objectionToPdf(path: string): Promise<Objection | undefined> {
  return (await objectionToEnd(path)) ?? (await objectionToContent(path))
}

/** Behind the last end mark only empty space may follow. */
async function objectionToEnd(path: string): Promise<Objection | undefined> {
  const { tail } = await readEnds(path, 0, TAIL_BYTES)
  const end = tail.lastIndexOf('%%EOF')
  if (end < 0) return OBJECTIONS.broken
  return /^%%EOF[\0\s]*$/.test(tail.subarray(end).toString('latin1')) ? undefined : OBJECTIONS.trailing
}

async function objectionToContent(path: string): Promise<Objection | undefined> {
  const scanner = new PdfScanner()
  const budget = { bytes: MAX_INFLATED_BYTES, streams: MAX_OBJECT_STREAMS }
  for await (const piece of piecesOf(path)) {
    scanner.push(piece)
    const objection = scanner.objection ?? (await objectionToObjects(scanner, budget))
    if (objection) return objection
  }
  scanner.finish()
  return scanner.objection ?? (await objectionToObjects(scanner, budget))
}

type Budget = { bytes: number; streams: number }

/** Looks into the streams of objects that have come together so far. */
async function objectionToObjects(scanner: PdfScanner, budget: Budget): Promise<Objection | undefined> {
  for (const stream of scanner.objectStreams.splice(0)) {
    budget.streams -= 1
    if (budget.streams < 0) return OBJECTIONS.tooManyParts
    const inflated = await inflateObjects(stream)
    if (typeof inflated === 'string') return inflated
    budget.bytes -= inflated.length
    if (budget.bytes < 0) return OBJECTIONS.tooLargeInflated
    const inner = new PdfScanner(true)
    for (let at = 0; at < inflated.length; at += SLICE_BYTES) {
      inner.push(inflated.subarray(at, at + SLICE_BYTES))
      await setImmediate()
    }
    inner.finish()
    if (inner.objection) return inner.objection
  }
  return undefined
}

async function inflateObjects(stream: Buffer): Promise<Buffer | Objection> {
  // The keyword is followed by a line end that is not part of the data; a cut end is read as far as it goes, as readers do.
  const start = stream[0] === 13 ? 2 : stream[0] === 10 ? 1 : 0
  const options = { maxOutputLength: MAX_INFLATED_STREAM_BYTES, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    return await inflateBytes(stream.subarray(start), options)
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? OBJECTIONS.tooLargeInflated : OBJECTIONS.unreadablePart
  }
}

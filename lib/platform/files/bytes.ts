import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

const CHUNK_BYTES = 65_536

/** The file piece by piece: never more than one piece in memory. */
export function piecesOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES })
}

/** The first and the last bytes of a file, and how long it is. */
export async function readEnds(
  path: string,
  headBytes: number,
  tailBytes: number,
): Promise<{ head: Buffer; tail: Buffer; sizeBytes: number }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const read = async (length: number, start: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
      return buffer.subarray(0, bytesRead)
    }
    const tail = Math.min(tailBytes, size)
    return { head: await read(Math.min(headBytes, size), 0), tail: await read(tail, size - tail), sizeBytes: size }
  } finally {
    await file.close()
  }
}

/** The first of the marks that stands anywhere in the file, also across two pieces. */
export async function findMark<Mark extends { bytes: Buffer }>(
  path: string,
  marks: readonly Mark[],
): Promise<Mark | undefined> {
  const overlap = Math.max(...marks.map(({ bytes }) => bytes.length)) - 1
  let carried = Buffer.alloc(0)
  for await (const piece of piecesOf(path)) {
    const looked = Buffer.concat([carried, piece])
    const found = marks.find(({ bytes }) => looked.includes(bytes))
    if (found) return found
    carried = looked.subarray(Math.max(0, looked.length - overlap))
  }
  return undefined
}

/** Whether an error is of the file system: those name the call that failed. */
export function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

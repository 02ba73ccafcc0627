import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'

/**
 * Files on disk, outside the web root: one folder a contract, named by SHA-256. Equal files of two contracts are kept twice:
 * a shared one would tell one contract what another holds.
 */
export type FileFolder = {
  /** Streams into the folder; stops at the limit. Answers the hash, or what is wrong; then nothing stays in the folder. */
  receive: (contractId: string, body: AsyncIterable<Uint8Array>, maxBytes: number) => Promise<Received | Unfit>
  keep: (contractId: string, bytes: Uint8Array) => Promise<{ sha256: string; sizeBytes: number }>
  read: (contractId: string, sha256: string) => Promise<Buffer>
  stream: (contractId: string, sha256: string) => Promise<{ body: ReadableStream; sizeBytes: number }>
}

/** broken_off: the body ended before it was whole. */
export type Unfit = 'too_large' | 'broken_off'

export type Received = {
  sha256: string
  sizeBytes: number
  readStart: () => Promise<Buffer>
  settle: () => Promise<void>
  drop: () => Promise<void>
}

const HEX = /^[0-9a-f]{64}$/
const ID = /^[0-9a-f-]{36}$/

export function fileFolder(root: string): FileFolder {
  const folderOf = (contractId: string) => {
    if (!ID.test(contractId)) throw new Error('not a contract id')
    return join(root, contractId)
  }
  const pathOf = (contractId: string, sha256: string) => {
    if (!HEX.test(sha256)) throw new Error('not a hash')
    return join(folderOf(contractId), sha256)
  }
  return {
    async receive(contractId, body, maxBytes) {
      const folder = folderOf(contractId)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const part = join(folder, `part-${randomUUID()}`)
      const written = await writeStream(part, body, maxBytes)
      if (typeof written === 'string') {
        await rm(part, { force: true })
        return written
      }
      return {
        ...written,
        readStart: () => readStart(part),
        settle: () => rename(part, pathOf(contractId, written.sha256)),
        drop: () => rm(part, { force: true }),
      }
    },
    async keep(contractId, bytes) {
      const received = await this.receive(contractId, Readable.from([bytes]), bytes.length)
      if (typeof received === 'string') throw new Error('a print is larger than itself')
      await received.settle()
      return { sha256: received.sha256, sizeBytes: received.sizeBytes }
    },
    read: (contractId, sha256) => readFile(pathOf(contractId, sha256)),
    async stream(contractId, sha256) {
      const path = pathOf(contractId, sha256)
      const { size } = await stat(path)
      return { body: Readable.toWeb(createReadStream(path)) as ReadableStream, sizeBytes: size }
    },
  }
}

async function writeStream(
  path: string,
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ sha256: string; sizeBytes: number } | Unfit> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  let sizeBytes = 0
  try {
    for await (const chunk of body) {
      sizeBytes += chunk.length
      if (sizeBytes > maxBytes) return 'too_large'
      hash.update(chunk)
      await file.write(chunk)
    }
    await file.sync()
  } catch (error) {
    // The disk's own errors are ours to know; a body that breaks off is the sender's.
    if (isOfDisk(error)) throw error
    return 'broken_off'
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

/** Node's errors of the file system name the call that failed. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** Enough of the file to know what it is: archives are recognised by their directory at the start. */
async function readStart(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

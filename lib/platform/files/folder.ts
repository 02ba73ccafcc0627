import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { isOfDisk } from './bytes'

/**
 * Files on disk, outside the web root: one folder a contract, named by SHA-256. Equal files of two contracts are kept twice:
 * a shared one would tell one contract what another holds.
 */
export type FileFolder = {
  /**
   * Streams into the folder; stops at the limit. Answers the hash, or what is wrong; then nothing stays in the folder. `family`: what
   * an earlier try of the same left behind when it was killed goes first.
   */
  receive: (
    contractId: string,
    body: AsyncIterable<Uint8Array>,
    maxBytes: number,
    family?: string,
  ) => Promise<Received | Unfit>
  keep: (contractId: string, bytes: Uint8Array) => Promise<{ sha256: string; sizeBytes: number }>
  read: (contractId: string, name: string) => Promise<Buffer>
  stream: (contractId: string, name: string) => Promise<{ body: ReadableStream; sizeBytes: number }>
  /** Only files that were made to be taken out are ever taken away. */
  dropExport: (contractId: string, sha256: string) => Promise<void>
}

/** broken_off: the body ended before it was whole. */
export type Unfit = 'too_large' | 'broken_off'

export type Received = {
  sha256: string
  sizeBytes: number
  /** Where it lies until it is settled or dropped. */
  path: string
  /** Puts it in its place for good, under its own hash or the given name. */
  settle: (name?: string) => Promise<void>
  drop: () => Promise<void>
}

/** A sealed original goes by the hash of what it holds; a file that is kept for a while only says so. */
const NAME = /^[0-9a-f]{64}(\.sealed|\.export)?$/
const INCOMING = 'incoming'
/** Nothing is written to a part for so long but by a program that was killed. */
const ABANDONED_MS = 3_600_000
const ID = /^[0-9a-f-]{36}$/

export function fileFolder(root: string): FileFolder {
  const folderOf = (contractId: string) => {
    if (!ID.test(contractId)) throw new Error('not a contract id')
    return join(root, contractId)
  }
  const pathOf = (contractId: string, name: string) => {
    if (!NAME.test(name)) throw new Error('not a hash')
    return join(folderOf(contractId), name)
  }
  const incoming = join(root, INCOMING)
  return {
    async receive(contractId, body, maxBytes, family = randomUUID()) {
      for (const folder of [folderOf(contractId), incoming]) await mkdir(folder, { recursive: true, mode: 0o700 })
      if (!ID.test(family)) throw new Error('not an id')
      await sweep(incoming, family)
      const part = join(incoming, `${family}.${randomUUID()}`)
      const drop = () => rm(part, { force: true })
      const written = await writeStream(part, body, maxBytes).catch(async (error) => {
        await drop()
        throw error
      })
      if (typeof written === 'string') {
        await drop()
        return written
      }
      const settle = (name = written.sha256) => rename(part, pathOf(contractId, name))
      return { ...written, path: part, settle, drop }
    },
    async keep(contractId, bytes) {
      const received = await this.receive(contractId, Readable.from([bytes]), bytes.length)
      if (typeof received === 'string') throw new Error('a print is larger than itself')
      await received.settle()
      return { sha256: received.sha256, sizeBytes: received.sizeBytes }
    },
    read: (contractId, name) => readFile(pathOf(contractId, name)),
    async stream(contractId, name) {
      const path = pathOf(contractId, name)
      const { size } = await stat(path)
      return { body: Readable.toWeb(createReadStream(path)) as ReadableStream, sizeBytes: size }
    },
    dropExport: (contractId, sha256) => rm(pathOf(contractId, `${sha256}.export`), { force: true }),
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

/** Takes away what programs that were killed left half-written: of the family at once, of others when it is old. */
async function sweep(folder: string, family: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const part = join(folder, name)
    const found = await stat(part).catch(() => undefined)
    const isOld = found !== undefined && Date.now() - found.mtimeMs > ABANDONED_MS
    if (isOld || name.startsWith(`${family}.`)) await rm(part, { force: true })
  }
}

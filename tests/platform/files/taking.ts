import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileFolder } from '@/lib/platform/files/folder'
import { takeIn } from '@/lib/platform/files/intake'
import { originalsIn } from '@/lib/platform/files/originals'

export const CONTRACT = '00000000-0000-4000-8000-000000000001'

/** A folder of files of its own, with everything that takes one in. */
export function openFolder() {
  const root = mkdtempSync(join(tmpdir(), 'junshu-intake-'))
  const folder = fileFolder(root)
  const originals = originalsIn(folder, Buffer.alloc(32, 7))
  return {
    root,
    folder,
    originals,
    take: (fileName: string, bytes: Buffer, declaredType = 'application/octet-stream') =>
      takeIn(
        { folder, originals, contractId: CONTRACT },
        { fileName, declaredType, body: Readable.from(inPieces(bytes)) },
      ),
    /** Every file that lies there, by its path below the folder. */
    left: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((found) => found.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)),
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

function* inPieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 60_000) yield bytes.subarray(at, at + 60_000)
}

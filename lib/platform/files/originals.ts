import { sealedPieces, unsealFile } from '@/lib/platform/seal/file-seal'
import { piecesOf } from './bytes'
import type { FileFolder, Received } from './folder'
import { MAX_FILE_BYTES } from './kinds'

/** What sealing adds to a file. */
const SEAL_BYTES = 28

/**
 * Originals of photos, as evidence: beside the copies that are given out, but encrypted, because what was taken out of the copy
 * (the place, the device, the owner) is in them. They go by the hash of the original, which the record holds.
 */
export type Originals = {
  /** Seals a received file into a second part; both are settled or dropped by the caller. */
  seal: (contractId: string, original: Received) => Promise<Pick<Received, 'settle' | 'drop'>>
  open: (contractId: string, sha256: string) => Promise<Buffer>
}

export function originalsIn(folder: FileFolder, masterKey: Uint8Array): Originals {
  return {
    async seal(contractId, { path, sha256, sizeBytes }) {
      const pieces = sealedPieces(masterKey, { contractId, sha256 }, piecesOf(path))
      const sealed = await folder.receive(contractId, pieces, Math.max(sizeBytes, MAX_FILE_BYTES) + SEAL_BYTES)
      if (typeof sealed === 'string') throw new Error(`original could not be sealed: ${sealed}`)
      return { settle: () => sealed.settle(`${sha256}.sealed`), drop: sealed.drop }
    },
    open: async (contractId, sha256) =>
      unsealFile(masterKey, { contractId, sha256 }, await folder.read(contractId, `${sha256}.sealed`)),
  }
}

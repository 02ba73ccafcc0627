import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { canonicalText } from '@/lib/kernel/canonical'
import { keyOf } from './seal'

/** Whose file it is, and which: the hash of what it holds. It cannot be opened as another. */
export type FilePlace = { contractId: string; sha256: string }

const IV_BYTES = 12
const TAG_BYTES = 16

/** A file encrypted as it passes (AES-256-GCM under the contract's key): the vector, the data, the tag. */
export async function* sealedPieces(
  masterKey: Uint8Array,
  place: FilePlace,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(masterKey, place.contractId), iv).setAAD(boundTo(place))
  yield iv
  for await (const piece of pieces) yield cipher.update(piece)
  yield cipher.final()
  yield cipher.getAuthTag()
}

/** The whole file, after all of it has been verified: nothing of a changed one gets out. Throws when it was changed or moved. */
export function unsealFile(masterKey: Uint8Array, place: FilePlace, sealed: Buffer): Buffer {
  const tagAt = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', keyOf(masterKey, place.contractId), sealed.subarray(0, IV_BYTES))
    .setAAD(boundTo(place))
    .setAuthTag(sealed.subarray(tagAt))
  const file = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, tagAt)), decipher.final()])
  if (createHash('sha256').update(file).digest('hex') !== place.sha256)
    throw new Error('sealed file does not match its hash')
  return file
}

function boundTo({ contractId, sha256 }: FilePlace): Buffer {
  return Buffer.from(canonicalText(['junshu-original-1', contractId, sha256]))
}

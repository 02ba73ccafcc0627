import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { canonicalText } from '@/lib/kernel/canonical'

/** Where a sealed value belongs: it cannot be opened at another place. */
export type SealPlace = { contractId: string; paperId: string; path: string }
export type Sealed = { ciphertext: Uint8Array<ArrayBuffer>; commitment: string }

const SALT_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** Each contract has a key of its own, derived from the installation's: destroying one leaves the others readable. */
export function keyOf(masterKey: Uint8Array, contractId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, 'junshu-seal-1', contractId, 32))
}

/**
 * Encrypts a value (AES-256-GCM, salt inside) and commits to it: the commitment goes into the version's hash, so a print
 * without the value still verifies, and the value cannot be guessed from it without the salt.
 */
function seal(masterKey: Uint8Array, place: SealPlace, value: string): Sealed {
  const salt = randomBytes(SALT_BYTES)
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(masterKey, place.contractId), iv).setAAD(boundTo(place))
  const body = Buffer.concat([cipher.update(salt), cipher.update(value, 'utf8'), cipher.final()])
  return {
    ciphertext: new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), body])),
    commitment: commitmentOf(place, salt, value),
  }
}

/** Throws when the value was changed, moved to another place, or sealed under another key. */
function unseal(masterKey: Uint8Array, place: SealPlace, { ciphertext, commitment }: Sealed): string {
  const bytes = Buffer.from(ciphertext)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(masterKey, place.contractId), bytes.subarray(0, IV_BYTES))
    .setAAD(boundTo(place))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  const body = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  const value = body.subarray(SALT_BYTES).toString('utf8')
  if (commitmentOf(place, body.subarray(0, SALT_BYTES), value) !== commitment)
    throw new Error('sealed value does not match its commitment')
  return value
}

function boundTo({ contractId, paperId, path }: SealPlace): Buffer {
  return Buffer.from(canonicalText([contractId, paperId, path]))
}

function commitmentOf({ path }: SealPlace, salt: Buffer, value: string): string {
  return createHash('sha256')
    .update(canonicalText(['junshu-commitment-1', path, salt.toString('hex'), value]))
    .digest('hex')
}

/** Seals and opens with the installation's key, which nobody else holds. */
export type Sealer = {
  seal: (place: SealPlace, value: string) => Sealed
  unseal: (place: SealPlace, sealed: Sealed) => string
  /** A keyed hash, 64 hex digits: equal texts have equal ones, and from the database alone nobody can try out what the text was. */
  fingerprint: (text: string) => string
}

export function sealerWith(masterKey: Uint8Array): Sealer {
  const printKey = Buffer.from(hkdfSync('sha256', masterKey, 'junshu-fingerprint-1', '', 32))
  return {
    fingerprint: (text) => createHmac('sha256', printKey).update(text).digest('hex'),
    seal: (place, value) => seal(masterKey, place, value),
    unseal: (place, sealed) => unseal(masterKey, place, sealed),
  }
}

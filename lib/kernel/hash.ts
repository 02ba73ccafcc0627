import { createHash } from 'node:crypto'
import { type Canonical, canonicalText } from './canonical'

/** SHA-256 over the UTF-8 bytes, 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The hash of a content by its canonical text: equal contents, equal hashes. */
export function canonicalHash(value: Canonical): string {
  return sha256Hex(canonicalText(value))
}

/** What can be written canonically: JSON with whole numbers. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined }

const bytes = new TextEncoder()

/**
 * The one text that stands for a content, so that equal contents have equal hashes and different contents different ones.
 * Anybody can write it again with a few lines in any language (hash: SHA-256 over the UTF-8 bytes of this text):
 *
 * - null `n`, true `t`, false `f`
 * - a whole number: `i`, its decimal digits (`-` before a negative one), `;`
 * - a string: `s`, the number of its UTF-8 bytes, `:`, the string itself
 * - a list: `l`, the number of its items, `:`, the items one after the other
 * - an object: `o`, the number of its keys, `:`, then each key (written as a string) and its value,
 *   keys in the order of their UTF-8 bytes; keys without a value are left out
 *
 * Every part says its own length, so no content can imitate the boundary of another: the text can be read back
 * in one way only. An absent key and a key that is undefined are the same. Throws on what JSON does not know, on
 * fractions and on broken UTF-16, which have no one text.
 */
export function canonicalText(value: unknown): string {
  if (value === null) return 'n'
  switch (typeof value) {
    case 'boolean':
      return value ? 't' : 'f'
    case 'number':
      return numberText(value)
    case 'string':
      return stringText(value)
    case 'object':
      return Array.isArray(value) ? listText(value) : objectText(value)
    default:
      throw new Error(`No canonical text for a ${typeof value}`)
  }
}

function numberText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`No canonical text for the number ${value}`)
  return `i${Object.is(value, -0) ? 0 : value};`
}

function stringText(value: string): string {
  if (!value.isWellFormed()) throw new Error('No canonical text for broken UTF-16')
  return `s${bytes.encode(value).length}:${value}`
}

function listText(items: readonly unknown[]): string {
  // Array.from turns a hole into undefined, which is refused like every other value that JSON does not know.
  return `l${items.length}:${Array.from(items, canonicalText).join('')}`
}

function objectText(value: object): string {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error('No canonical text for an object of a class')
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => byteOrder(a, b))
  return `o${entries.length}:${entries.map(([key, item]) => stringText(key) + canonicalText(item)).join('')}`
}

/** UTF-16 order differs from byte order where surrogates meet U+E000–U+FFFF; other languages sort by bytes. */
function byteOrder(a: string, b: string): number {
  const left = [...a]
  const right = [...b]
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

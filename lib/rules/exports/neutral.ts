/**
 * A text that another program may take for a formula: it begins with = + - @, whatever their width and whatever invisible,
 * empty or quoting characters stand before them, or with a tab or a carriage return. U+2212 counts as well: Shift_JIS knows
 * it and the full-width － as one character.
 */
export function isActive(text: string): boolean {
  const [before = ''] = /^[\s\p{Cc}\p{Cf}"'“”‘’]*/u.exec(text) ?? []
  if (/[\t\r]/.test(before)) return true
  const first = text.codePointAt(before.length)
  return first !== undefined && /^[=+\-@\u2212]/.test(String.fromCodePoint(first).normalize('NFKC'))
}

const GUARD = "'"

/** The text with an apostrophe before it where it would be taken for a formula: in a CSV nothing else says that it is a text. */
export function guarded(text: string): string {
  return isActive(text) ? GUARD + text : text
}

/** What was guarded, as it was. Every other text stays as it is. */
export function unguarded(text: string): string {
  return text.startsWith(GUARD) && isActive(text.slice(1)) ? text.slice(1) : text
}

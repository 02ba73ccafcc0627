/** Why a typed text cannot be kept. */
export type TextFault = 'broken' | 'control' | 'invisible' | 'direction' | 'private' | 'newline'

/** What each fault says to the person who typed it. */
export const TEXT_FAULTS: Record<TextFault, string> = {
  broken: '壊れた文字が含まれています。打ち直してください。',
  control: '制御文字が含まれています。打ち直してください。',
  invisible: '目に見えない文字が含まれています。打ち直してください。',
  direction: '文字の向きを変える記号は使えません。',
  private: '外字は印刷や他の端末で読めないため使えません。別の文字で記入してください。',
  newline: '改行は使えません。',
}

/** line: one line, e.g. a name. lines: paragraphs; line breaks stay. */
export type TextShape = 'line' | 'lines'

export type CleanText = { ok: true; text: string } | { ok: false; fault: TextFault }

/** Everything that shows as empty space, among it the full-width one; no zero-width characters: those are refused, not trimmed. */
const EDGE_SPACE =
  /^[ \n\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|[ \n\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$/g

/** Variation selectors choose between the shapes of one character (葛󠄀), so they are kept, but only behind a character. */
const LOOSE_SELECTOR = /(?<![^\s\p{Variation_Selector}])\p{Variation_Selector}/u

const FORBIDDEN: readonly [TextFault, RegExp][] = [
  ['control', /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u],
  ['direction', /\p{Bidi_Control}/u],
  // What fonts show as nothing; the Braille blank and the object replacement are not in Unicode's own list.
  ['invisible', /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\ufffc]/u],
  ['invisible', LOOSE_SELECTOR],
  ['private', /\p{Co}/u],
  ['broken', /\ufffd|\p{Noncharacter_Code_Point}/u],
]

/**
 * A typed text as it is kept: line breaks as `\n`, tabs as a space, no space around it, composed (か + ゛ becomes が).
 * Compatibility ideographs (U+FA19, U+F9DC …) and variation selectors stay exactly as typed: they are people's names, and NFC
 * would replace them by the plain character. Cleaning twice changes nothing.
 */
export function cleanText(typed: string, shape: TextShape): CleanText {
  if (!typed.isWellFormed()) return { ok: false, fault: 'broken' }
  const spaced = typed.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(EDGE_SPACE, '')
  const found = FORBIDDEN.find(([, pattern]) => pattern.test(spaced))
  if (found) return { ok: false, fault: found[0] }
  if (shape === 'line' && spaced.includes('\n')) return { ok: false, fault: 'newline' }
  return { ok: true, text: spaced.replace(/[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu, (part) => part.normalize('NFC')) }
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * How many characters a reader sees (𠮷, が and 葛󠄀 are one each). A pile of combining marks counts one more for every four
 * code points, so that a limit on the length also limits the size.
 */
export function lengthOf(text: string): number {
  let length = 0
  for (const { segment } of graphemes.segment(text))
    length += segment.length < 5 ? 1 : Math.ceil([...segment].length / 4)
  return length
}

/** Whether a reader sees more characters than the limit. Short texts are not counted one by one. */
export function isLongerThan(text: string, maxLength: number): boolean {
  return text.length > maxLength && lengthOf(text) > maxLength
}

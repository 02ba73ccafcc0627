import iconv from 'iconv-lite'

/** What Windows' Shift_JIS has no character for, by its code points, with how often it stood there. */
export type Lost = Map<string, number>

/** Stands for a character that cannot be written. */
const GETA = '〓'

/** One character of JIS under two names of Unicode, and signs that look the same: the name that Windows has goes out. */
const SAME: Record<string, string> = {
  '〜': '～',
  '−': '－',
  '—': '―',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
  '‾': '￣',
  '\u00a0': ' ',
}
/** What only changes the character before it, as the selector of a kanji's shape does. */
const ADDITION = /[\p{M}\p{Cf}]/u

/** Whether Windows' Shift_JIS has the character; asked of the library once for each. */
const answers = new Map<string, boolean>()

/**
 * The text in Windows' Shift_JIS. A character that is not in it becomes 〓, a chosen shape of a kanji the plain one, and either is
 * counted in `lost`: nothing goes missing unseen.
 */
export function cp932(text: string, lost: Lost): Buffer {
  let written = ''
  let before = ''
  for (const character of text) {
    const known = SAME[character] ?? character
    if (isKnown(known)) written += known
    else {
      const isAddition = before !== '' && ADDITION.test(character)
      count(lost, isAddition ? before + character : character)
      if (!isAddition) written += GETA
    }
    before = character
  }
  return iconv.encode(written, 'cp932')
}

function isKnown(character: string): boolean {
  const answer = answers.get(character)
  if (answer !== undefined) return answer
  const isThere = iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character
  answers.set(character, isThere)
  return isThere
}

function count(lost: Lost, characters: string): void {
  const name = Array.from(
    characters,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')
  lost.set(name, (lost.get(name) ?? 0) + 1)
}

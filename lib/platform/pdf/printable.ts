import { hasGlyph, isStandardVariant } from './fonts'
import { graphemesOf } from './kinsoku'

/** Stands for a character that the font does not have. */
const GETA = '〓'

/** A text as it can be printed, and what could not: each missing character or shape once, by its code points. */
export type Printable = { text: string; missing: string[] }

/** C0 and C1 controls, bidirectional and other invisible format characters: they have no place on paper. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu
const SELECTORS = /\p{Variation_Selector}/gu
const MARKED = /\p{M}/u

/**
 * The text with line ends as `\n`, tabs as spaces and control characters left out. A character the font lacks becomes 〓 and is
 * reported; of a kanji with a variation selector the standard shape is printed, and reported when another one was meant.
 */
export function printable(raw: string): Printable {
  const text = raw.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/\t/g, ' ')
  const lines = text.split('\n').map((line) => printableLine(line.toWellFormed().replace(UNPRINTABLE, '')))
  return {
    text: lines.map((line) => line.text).join('\n'),
    missing: [...new Set(lines.flatMap((line) => line.missing))],
  }
}

/** The characters of a text that the font cannot show, as `U+1F642`; several code points of one are joined by a space. */
export function missingGlyphs(text: string): string[] {
  return printable(text).missing
}

/** The line that says which characters a sheet does not show as they are; empty when all are. */
export function missingRemark(missing: ReadonlySet<string>): string {
  return missing.size === 0
    ? ''
    : `フォントにない文字又は字形（${GETA}又は標準の字形で印字）：${[...missing].join('、')}`
}

function printableLine(line: string): Printable {
  if (!MARKED.test(line) && isCovered(line)) return { text: line, missing: [] }
  const parts = graphemesOf(line).map(printableGrapheme)
  return { text: parts.map((part) => part.text).join(''), missing: parts.flatMap((part) => part.missing) }
}

function printableGrapheme(grapheme: string): Printable {
  const base = grapheme.replace(SELECTORS, '')
  // A letter with its marks becomes one character where Unicode has one (か + ゙ is が); compatibility kanji stay themselves.
  const letter = base === grapheme && MARKED.test(grapheme) ? grapheme.normalize('NFC') : base
  if (letter === '' || !isCovered(letter)) return { text: GETA, missing: [codePointsOf(grapheme)] }
  return { text: letter, missing: isMeantShape(grapheme, base) ? [] : [codePointsOf(grapheme)] }
}

function isMeantShape(grapheme: string, base: string): boolean {
  const selector = grapheme.slice(base.length).codePointAt(0)
  return selector === undefined || isStandardVariant(base.codePointAt(0) ?? 0, selector)
}

function isCovered(text: string): boolean {
  for (const character of text) if (!hasGlyph(character.codePointAt(0) ?? 0)) return false
  return true
}

function codePointsOf(grapheme: string): string {
  return Array.from(
    grapheme,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')
}

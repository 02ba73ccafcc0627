import { type Font, type Glyph, openSync } from 'fontkit'

/**
 * The whole Noto Sans JP, from npm. The web's subsets lack 髙 﨑 𠮷 ① ㈱; the whole files have them.
 * Both drawing engines embed only the glyphs that a document uses.
 */
export const FONT_FAMILY = 'Noto Sans JP'
export type Weight = 'regular' | 'bold'

const FILES: Record<Weight, string> = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
}

/**
 * The file of a weight, found as Node finds a package, wherever the server was started. Node's own module is fetched by name,
 * because Next's bundler reads `createRequire(…).resolve(…)` and would try to bundle the font.
 */
export function fontFileOf(weight: Weight): string {
  const { createRequire } = process.getBuiltinModule('node:module')
  return createRequire(import.meta.url).resolve(FILES[weight])
}

const opened: Partial<Record<Weight, Font>> = {}

/** The opened font of a weight: for measuring, for asking what it covers, and for the register's engine. */
function fontOf(weight: Weight): Font {
  const font = opened[weight] ?? primed(openSync(fontFileOf(weight)) as Font)
  opened[weight] = font
  return font
}

/** Of characters that share a glyph these are the ones that a text copied out of the PDF should hold. */
const EVERYDAY: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xff01, 0xff9f],
]

type Coverage = Pick<Font, 'characterSet' | 'hasGlyphForCodePoint'> & { glyphForCodePoint(code: number): unknown }

/**
 * fontkit remembers with each glyph the character that first asked for it, for the life of the server, and writes that
 * into every later PDF: 人 would be copied as the radical ⼈, an é would leave the next document's e nameless, and the
 * same paper would have other bytes tomorrow. So every glyph is asked for once, in an order of ours, before the first use.
 */
export function primed<Opened extends Coverage>(font: Opened): Opened {
  for (const [from, to] of EVERYDAY) {
    for (let code = from; code <= to; code += 1) if (font.hasGlyphForCodePoint(code)) font.glyphForCodePoint(code)
  }
  for (const code of font.characterSet) font.glyphForCodePoint(code)
  return font
}

let covered: ReadonlySet<number> | undefined

/** Whether the font (the same characters in both weights) can show a character. */
export function hasGlyph(codePoint: number): boolean {
  covered ??= new Set(fontOf('regular').characterSet)
  return covered.has(codePoint)
}

type Selector = { varSelector: number; defaultUVS?: { startUnicodeValue: number; additionalCount: number }[] }
type CharacterMap = { tables: { table: { version: number; varSelectors?: { toArray(): Selector[] } } }[] }
let selectors: readonly Selector[] | undefined

/** Whether a kanji with a variation selector (葛󠄀) is, by the font's own table, just the shape that the font draws for it. */
export function isStandardVariant(codePoint: number, selector: number): boolean {
  // fontkit reads this table, but its types do not name it, and its own look-up finds no variant at all.
  const { cmap } = fontOf('regular') as unknown as { cmap: CharacterMap }
  selectors ??= cmap.tables.flatMap(({ table }) => (table.version === 14 ? (table.varSelectors?.toArray() ?? []) : []))
  const ranges = selectors.find((one) => one.varSelector === selector)?.defaultUVS ?? []
  return ranges.some(
    ({ startUnicodeValue: from, additionalCount }) => codePoint >= from && codePoint <= from + additionalCount,
  )
}

const glyphs: Record<Weight, Map<string, Glyph>> = { regular: new Map(), bold: new Map() }

/** fontkit searches its tables at every call; a long register asks a million times. */
function glyphOf(character: string, weight: Weight): Glyph {
  const known = glyphs[weight].get(character)
  if (known) return known
  const glyph = fontOf(weight).glyphForCodePoint(character.codePointAt(0) ?? 0)
  glyphs[weight].set(character, glyph)
  return glyph
}

/** Of both weights. */
const UNITS_PER_EM = 1000

/** The width of a text at size 1, in em: the sum of its advances. Both engines draw without kerning, so this is exact. */
export function emsOf(text: string, weight: Weight): number {
  let units = 0
  for (const character of text) units += glyphOf(character, weight).advanceWidth
  return units / UNITS_PER_EM
}

type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }

/**
 * The font for pdfkit, laying text out one glyph a character, as `emsOf` measures it. Japanese needs no shaping, and fontkit's
 * shaper is most of the time that a long register takes.
 */
export function drawingFont(weight: Weight): Font {
  const layout = (text: string): { glyphs: Glyph[]; positions: Position[]; advanceWidth: number } => {
    const line = Array.from(text, (character) => glyphOf(character, weight))
    const positions = line.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }))
    return { glyphs: line, positions, advanceWidth: emsOf(text, weight) * UNITS_PER_EM }
  }
  return Object.create(fontOf(weight), { layout: { value: layout } })
}

/** The height of a line box at size 1: both engines put the baseline of a line where the font says, 1.16 em below its top. */
export const LINE_EM = 1.448

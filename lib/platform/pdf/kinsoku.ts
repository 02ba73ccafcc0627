/**
 * Where a Japanese line may break (JIS X 4051: 行頭禁則, 行末禁則, 分離禁止), for both drawing engines.
 * Pure; graphemes in, ranks out.
 */

/** 行頭禁則: never the first of a line. */
export const NOT_AT_START: ReadonlySet<string> = new Set([
  ...'、。，．・：；？！‼⁇⁈⁉,.:;?!､｡･',
  ...'」』）】］｝〉》〕〗〙〟’”»)]}｣',
  ...'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ',
  ...'ー々〻ゝゞヽヾｰﾞﾟ',
  ...'‐–〜～゠…‥％‰°′″℃%',
])

/** 行末禁則: never the last of a line. */
export const NOT_AT_END: ReadonlySet<string> = new Set([...'「『（【［｛〈《〔〖〘〝‘“«([{｢￥＄￡№＃¥$£'])

/** 分離禁止: two of the same stay together. */
const TWINS: ReadonlySet<string> = new Set([...'—―…‥'])

/** After these a long word (an address, a path, a number) is split before it is split anywhere else. */
const WORD_SEAMS: ReadonlySet<string> = new Set([...'/-_.@?&=:,;+%#~|\\'])

/** Half-width letters, digits and signs: what a Western word is made of. */
const IN_WORD = /^[\u0021-\u007e\u00a0-\u052f\u1e00-\u1eff]/

/** free: break at will. seam, word: only inside a word that is longer than a line. never: 禁則. */
export const BREAK_RANKS = ['free', 'seam', 'word', 'never'] as const
export type BreakRank = (typeof BREAK_RANKS)[number]

/** How readily a line may break before the grapheme at `index`. */
export function breakRank(graphemes: readonly string[], index: number): BreakRank {
  const [before = '', after = ''] = graphemes.slice(index - 1, index + 1)
  if (isSpace(after) || NOT_AT_START.has(after)) return 'never'
  if (NOT_AT_END.has(lastInk(graphemes, index))) return 'never'
  if (isSpace(before)) return 'free'
  if (before === after && TWINS.has(before)) return 'never'
  if (after === '-' || after === '/') return 'never'
  if (IN_WORD.test(before) && IN_WORD.test(after)) return WORD_SEAMS.has(before) ? 'seam' : 'word'
  return 'free'
}

/** What the line would end with: spaces at a break are not seen. */
function lastInk(graphemes: readonly string[], end: number): string {
  let index = end - 1
  while (index > 0 && isSpace(graphemes[index] ?? '')) index -= 1
  return graphemes[index] ?? ''
}

/** Spaces hang over the end of a line; a no-break space does not. */
export function isSpace(grapheme: string): boolean {
  return grapheme === ' ' || grapheme === '\u3000'
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
/** Texts in which every UTF-16 unit is a grapheme: nothing to segment. */
const PLAIN = /^[\u0020-\u007e\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/

/** What a reader counts as characters: a letter with its marks, a pair of surrogates, a kanji with its variant. */
export function graphemesOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split('')
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

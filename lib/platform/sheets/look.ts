import { type CivilDate, civilDate } from '@/lib/kernel/civil-date'
import { formatMoment, partsOfMoment } from '@/lib/kernel/civil-moment'
import { formatWareki, warekiPartsOf } from '@/lib/kernel/wareki'
import type { Cell } from '@/lib/rules/exports/cells'
import { plainText } from './book'

/** What a cell holds and how it is shown: a text, or a number (a day is one too) with its format. */
export type Shown = { text: string } | { number: number; format: string }

const DAY_MS = 86_400_000
const TOKYO_AHEAD_MS = 9 * 3_600_000
/** Days since the end of 1899, as spreadsheets count them since March 1900. */
const EPOCH = 25_569
/** Before it they count a day that never was (29 February 1900). */
const FIRST_DAY = civilDate('1900-03-01')
const MOST_CHARACTERS = 32_767

/** Days and moments as real ones, shown in the era; the first year as 元年, which the formats of spreadsheets do not know. */
export function shownAs(cell: Cell): Shown {
  if (typeof cell === 'string') return { text: cellText(cell) }
  switch (cell.kind) {
    case 'day':
      return onDay(cell.day, 0, '') ?? { text: formatWareki(cell.day) }
    case 'moment': {
      const { day, time } = partsOfMoment(cell.moment)
      const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
      return onDay(day, minutes / 1440, ' hh:mm') ?? { text: formatMoment(cell.moment) }
    }
    case 'instant': {
      const tokyo = Date.parse(cell.at) + TOKYO_AHEAD_MS
      const day = civilDate(new Date(tokyo).toISOString().slice(0, 10))
      return onDay(day, Math.floor((tokyo % DAY_MS) / 1000) / 86_400, ' hh:mm:ss') ?? { text: cell.at }
    }
    case 'count':
      return { number: cell.count, format: cell.unit ? `#,##0"${cell.unit.replaceAll('"', '')}"` : '#,##0' }
  }
}

function onDay(day: CivilDate, share: number, clock: string): Shown | undefined {
  if (day < FIRST_DAY) return undefined
  const year = warekiPartsOf(day)?.year === 1 ? '"元年"' : 'e"年"'
  return { number: Date.parse(day) / DAY_MS + EPOCH + share, format: `[$-411]ggg${year}m"月"d"日"${clock}` }
}

function cellText(text: string): string {
  const written = plainText(text)
  if (written.length > MOST_CHARACTERS)
    throw new Error(`A cell holds ${MOST_CHARACTERS} characters, not ${written.length}`)
  return written
}

/** How many lines a text needs in a column so wide: the program that opens the file does not measure them by itself. */
export function linesIn(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.ceil(halfWidths(line) / Math.max(1, width - 1)))
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0)
}

/** Letters of ASCII and half-width kana count one, all others two. */
function halfWidths(text: string): number {
  let sum = 0
  for (const character of text) sum += /[ -~｡-ﾟ]/.test(character) ? 1 : 2
  return sum
}

/** Sheets have names of at most 31 characters, without a few signs, and each another one. */
export function sheetNames(names: readonly string[]): string[] {
  const given = new Set<string>()
  return names.map((name) => {
    const plain =
      plainText(name)
        .replace(/[[\]:*?/\\\n]/g, '・')
        .replace(/^'|'$/g, '’') || '表'
    let free = plain.slice(0, 31).toWellFormed()
    for (let at = 2; given.has(free.toLowerCase()); at += 1) free = `${plain.slice(0, 26).toWellFormed()}（${at}）`
    given.add(free.toLowerCase())
    return free
  })
}

import { parseCivilDate, partsOf } from '@/lib/kernel/civil-date'
import { parseTypedDate, warekiPartsOf } from '@/lib/kernel/wareki'

/** What stands in the three inputs of a date, as typed. */
export type TypedDate = { year: string; month: string; day: string }

const UNFINISHED = /^(.*)年(.*)月(.*)日$/

/** The three inputs for a kept value; a value that is no day comes back as it was typed. */
export function typedDateOf(value: string): TypedDate {
  const date = parseCivilDate(value)
  if (date) {
    const { year, month, day } = partsOf(date)
    return { year: String(year), month: String(month), day: String(day) }
  }
  const typed = UNFINISHED.exec(value)
  return { year: typed?.[1] ?? value, month: typed?.[2] ?? '', day: typed?.[3] ?? '' }
}

/**
 * The value of the three inputs: `YYYY-MM-DD` for a day that exists, empty for three empty inputs, and otherwise what was
 * typed (`2026年13月日`), so that nothing is lost and the rule can say what is wrong with it.
 */
export function valueOfTyped(typed: TypedDate): string {
  const year = plainYear(typed.year)
  const month = typed.month.trim()
  const day = typed.day.trim()
  if (year === '' && month === '' && day === '') return ''
  const written = `${year}年${month}月${day}日`
  return parseTypedDate(written) ?? written
}

/**
 * The same year in the other calendar, to stand beside the input: 令和8年 for 2026, 2026年 for 令和8.
 * A year in which the era changed shows both until month and day decide. Empty when nothing certain can be said.
 */
export function otherYearOf(typed: TypedDate): string {
  const year = plainYear(typed.year)
  const isWestern = /^\d{4}$/.test(year.normalize('NFKC'))
  const date = parseCivilDate(valueOfTyped(typed))
  if (date) return isWestern ? eraYear(date) : `${partsOf(date).year}年`
  const first = parseTypedDate(`${year}年1月1日`)
  const last = parseTypedDate(`${year}年12月31日`)
  if (!isWestern) return yearOnly(last ?? first)
  if (!first || !last) return ''
  const [from, until] = [eraYear(first), eraYear(last)]
  return from === until ? from : `${from}・${until}`
}

function plainYear(typed: string): string {
  return typed.trim().replace(/年$/, '')
}

function yearOnly(date: ReturnType<typeof parseTypedDate>): string {
  return date ? `${partsOf(date).year}年` : ''
}

function eraYear(date: NonNullable<ReturnType<typeof parseTypedDate>>): string {
  const wareki = warekiPartsOf(date)
  if (!wareki) return ''
  return `${wareki.era}${wareki.year === 1 ? '元' : wareki.year}年`
}

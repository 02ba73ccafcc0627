import type { FormDeclaration, Table } from '@/lib/rules/forms/declaration'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'
import { headingsOf } from './expected-sheet'
import { bare, bodyOf, type ReadPage } from './reading'

/**
 * Rows enough that every table goes on overleaf. More of them would only be drawn as these are, because a row is laid out by
 * itself, and would take hours: 1,000 rows of some forms hold ten million characters.
 */
export function rowsOverleaf({ columns }: Table): number {
  const characters = columns.reduce((sum, { value }) => sum + ('maxLength' in value ? value.maxLength : 12), 0)
  return Math.min(40, Math.max(2, Math.ceil(4000 / characters)))
}

/** What stands in each column of the sheet from the first page to the last (lines that begin at the same place), and line by line. */
export function columnsOf(pages: ReadPage[]): string[] {
  const runs = pages.flatMap(bodyOf)
  return [...[...Map.groupBy(runs, ({ x }) => Math.round(x * 10)).values()].map(bare), bare(runs)]
}

/** Which characters do not stand equally often in both texts. */
export function differences(left: string, right: string): string[] {
  const [one, other] = [counted(left), counted(right)]
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((character) => one.get(character) !== other.get(character))
    .map((character) => `${character}: ${one.get(character) ?? 0}, ${other.get(character) ?? 0}`)
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** Every heading of a table as often as the pages show it. */
export function drawnHeadings(form: FormDeclaration, bodies: string[]): string[] {
  return [...new Set(headingsOf(form))].flatMap((heading) =>
    Array.from({ length: bodies.join('').split(heading).length - 1 }, () => heading),
  )
}

/** The pages, by number, that go on with a table of the page before without repeating its heading at the top. */
export function headless(form: FormDeclaration, bodies: string[]): number[] {
  const headings = headingsOf(form)
  const shown = bodies.map((body) => tablesOn(form, body))
  return bodies.flatMap((body, page) => {
    const continued = headings.filter((_, table) => shown[page - 1]?.has(table) && shown[page]?.has(table))
    return continued.every((heading) => body.startsWith(heading)) ? [] : [page + 1]
  })
}

/** Of which tables, by their place in the form, rows stand on the page: each text names its field and its row (甲012-03). */
function tablesOn(form: FormDeclaration, page: string): Set<number> {
  let next = fieldsOf(form).length + 1
  const first = tablesOf(form).map(({ columns }) => {
    next += columns.length
    return next - columns.length
  })
  const places = [...page.matchAll(/甲(\d{3})-(?!00)\d\d/g)].map(([, at]) => Number(at))
  return new Set(places.map((at) => first.findLastIndex((one) => one <= at)))
}

/** The body of each page as one text. */
export function bodiesOf(pages: ReadPage[]): string[] {
  return pages.map((page) => bare(bodyOf(page)))
}

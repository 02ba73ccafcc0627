import { byText } from '@/lib/kernel/order'
import { PRESSURES, type TodayItem } from './item'

const MAX_ITEMS = 50

/** One part of the page: no more than 50 items, the most pressing first. */
export type Section = {
  items: TodayItem[]
  /** `3`, or `50以上`. */
  count: string
  /** The same by word, in the order of the page. */
  counts: { word: string; count: string }[]
}

/** Overdue, then soonest due, then what has no limit, the longest waiting first. `word`: only those of one kind are listed. */
export function sectionOf(items: readonly TodayItem[], word?: string): Section {
  const sorted = items.toSorted(compared)
  const counts = [...Map.groupBy(sorted, (item) => item.word)].map(([each, group]) => ({
    word: each,
    count: counted(group),
  }))
  const listed = word === undefined ? sorted : sorted.filter((item) => item.word === word)
  return { items: listed.slice(0, MAX_ITEMS), count: counted(sorted), counts }
}

function counted(items: readonly TodayItem[]): string {
  return items.length > MAX_ITEMS ? `${MAX_ITEMS}以上` : String(items.length)
}

function compared(a: TodayItem, b: TodayItem): number {
  return (
    PRESSURES.indexOf(a.pressure) - PRESSURES.indexOf(b.pressure) ||
    byText(a.dueAt ?? '~', b.dueAt ?? '~') ||
    byText(a.since ?? '~', b.since ?? '~') ||
    byText(a.contractNumber, b.contractNumber)
  )
}

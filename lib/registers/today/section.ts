import type { TodayItem } from './item'

const MAX_ITEMS = 50

/** One part of the page: no more than 50 items, the longest waiting first. */
export type Section = {
  items: TodayItem[]
  /** `3`, or `50以上`. */
  count: string
  /** The same by kind, in the order of the page. */
  counts: { word: string; count: number }[]
}

/** Oldest first; what waits since no known moment comes after. */
export function sectionOf(items: readonly TodayItem[]): Section {
  const sorted = items.toSorted(
    (a, b) => compare(a.since ?? '~', b.since ?? '~') || compare(a.contractNumber, b.contractNumber),
  )
  const shown = sorted.slice(0, MAX_ITEMS)
  const counts = [...Map.groupBy(shown, ({ word }) => word)].map(([word, group]) => ({ word, count: group.length }))
  return { items: shown, count: sorted.length > MAX_ITEMS ? `${MAX_ITEMS}以上` : String(sorted.length), counts }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { Section } from '@/lib/registers/today/section'

/** What is with the other side, as one filter. */
export const OTHERS = '相手待ち'
export const ALL = 'すべて'

/** The filters of the page with their counts: all, each kind that waits here, and what waits for others. A word that is none of them chooses all. */
export function filtersOf(forMe: Section, forOthers: Section, chosen: string | undefined) {
  const kinds = [...forMe.counts, { word: OTHERS, count: forOthers.count }]
  const current = kinds.find(({ word }) => word === chosen)?.word ?? ALL
  return [{ word: ALL, count: forMe.count }, ...kinds].map(({ word, count }) => ({
    word,
    count,
    href: word === ALL ? '/today' : `/today?word=${encodeURIComponent(word)}`,
    isCurrent: word === current,
  }))
}

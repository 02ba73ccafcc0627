import type { Metadata } from 'next'
import { NextSteps } from '@/components/contracts/waiting/next-steps'
import { RunningBox } from '@/components/contracts/waiting/running-box'
import { WaitingFilters } from '@/components/contracts/waiting/waiting-filters'
import { WaitingTable } from '@/components/contracts/waiting/waiting-table'
import { LinkButton } from '@/components/ui/actions/link-button'
import { Day } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { civilDateAt } from '@/lib/kernel/civil-date'
import { formatWareki } from '@/lib/kernel/wareki'
import { ALL, filtersOf, OTHERS } from './filters'
import { shownToday } from './shown-today'

/** The tab says first what waits: `(3) 今日`. */
export async function generateMetadata(): Promise<Metadata> {
  const { forMe } = await shownToday()
  return { title: forMe.items.length > 0 ? `(${forMe.count}) 今日` : '今日' }
}

export default async function TodayPage({ searchParams }: { searchParams: Promise<{ word?: string | string[] }> }) {
  const asked = wordOf((await searchParams).word)
  const { now, forMe: whole, forOthers, next, reportsIncidents } = await shownToday()
  const filters = filtersOf(whole, forOthers, asked)
  const chosen = filters.find(({ isCurrent }) => isCurrent)?.word ?? ALL
  const forMe = chosen === ALL || chosen === OTHERS ? whole : (await shownToday(chosen)).forMe
  const { items } = forMe
  const today = civilDateAt(now)
  return (
    <>
      <PageHeading
        acts={reportsIncidents && <LinkButton href="/today/incident">事故・おそれを報告</LinkButton>}
        lead={
          <>
            <Day on={today} form="western" />　{formatWareki(today).replace(/年.*/, '年')}
          </>
        }
      >
        今日
      </PageHeading>
      <RunningBox items={whole.items} now={now} />
      {whole.items.length + forOthers.items.length > 0 && <WaitingFilters filters={filters} />}
      {chosen !== OTHERS && (
        <section aria-labelledby="mine">
          <h2 id="mine" className="mb-3 text-std-20B-150">
            {chosen === ALL
              ? `あなたの番（${forMe.count}件）`
              : `あなたの番のうち「${chosen}」（${countOf(chosen, whole)}件）`}
          </h2>
          {items.length > 0 ? (
            <WaitingTable caption="あなたの番のもの" items={items} now={now} />
          ) : (
            <EmptyState title="いま、あなたの番のものはありません。">
              {restOf(forOthers.items.length, next.length)}
            </EmptyState>
          )}
          <NextSteps hints={next} />
        </section>
      )}
      {(chosen === OTHERS || chosen === ALL) && forOthers.items.length > 0 && (
        <section aria-labelledby="others" className="mt-10">
          <h2 id="others" className="mb-3 text-std-20B-150">
            相手の番（{forOthers.count}件）
          </h2>
          <WaitingTable caption="相手の番のもの" items={forOthers.items} now={now} />
        </section>
      )}
    </>
  )
}

/** What stands below, where nothing waits for this person. */
function restOf(others: number, hints: number): string {
  if (others > 0) return '相手の番のものは下にあります。'
  return hints > 0 ? '次に来ることは下のとおりです。' : ''
}

function wordOf(word: string | string[] | undefined): string | undefined {
  return typeof word === 'string' ? word : undefined
}

function countOf(word: string, { counts }: { counts: { word: string; count: string }[] }): string {
  return counts.find((each) => each.word === word)?.count ?? '0'
}

import { WaitingTable } from '@/components/contracts/waiting/waiting-table'
import type { Instant } from '@/lib/kernel/instant'
import type { TodayItem } from '@/lib/registers/today/item'
import type { Section } from '@/lib/registers/today/section'

type WaitingPapersProps = { today: { forMe: Section; forOthers: Section; now: Instant }; otherSide?: string }

/** What waits on this contract, on either side; open questions stand in a list of their own. */
export function WaitingPapers({ today: { forMe, forOthers, now }, otherSide }: WaitingPapersProps) {
  return (
    <>
      <Waiting id="mine" title="あなたの番" items={forMe.items} now={now} />
      {otherSide && <Waiting id="theirs" title={`${otherSide}の番`} items={forOthers.items} now={now} />}
    </>
  )
}

type WaitingProps = { id: string; title: string; items: readonly TodayItem[]; now: Instant }

function Waiting({ id, title, items, now }: WaitingProps) {
  const shown = items.filter(({ kind }) => kind !== 'setting')
  if (shown.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-3 text-std-20B-150">
        {title}
      </h2>
      <WaitingTable caption={title} items={shown} now={now} isOneContract />
    </section>
  )
}

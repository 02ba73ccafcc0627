import Link from 'next/link'
import type { Instant } from '@/lib/kernel/instant'
import type { TodayItem } from '@/lib/registers/today/item'
import { runningTime } from '@/lib/registers/today/running-time'
import { targetAddress } from './target-address'

/** The clocks that run: hours that are counted down, and printed words without a number, with the time that has run since. */
export function RunningBox({ items, now }: { items: readonly TodayItem[]; now: Instant }) {
  const running = items.filter(
    ({ isRunning, dueAt, dueOn }) => isRunning || (dueAt !== undefined && dueOn === undefined),
  )
  if (running.length === 0) return null
  return (
    <section aria-labelledby="running" className="mb-8 rounded-8 border-2 border-key-900 p-4">
      <h2 id="running" className="mb-2 text-std-18B-160">
        走っている時間
      </h2>
      <ul className="flex flex-col gap-2">
        {running.map((item) => (
          <li key={item.contractId + item.what} className="flex flex-wrap items-baseline gap-x-4">
            <strong className="text-std-20B-150 text-key-900">
              <Clock item={item} now={now} />
            </strong>
            <Link href={targetAddress(item.contractId, item.target)} prefetch={false} className="link">
              {item.what}
            </Link>
            <span className="text-solid-gray-700">
              {item.contractName}　{item.clause}　{item.dueNote}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-dns-14N-130 text-solid-gray-700">
        数の印字がない語（直ちに、速やかに など）には期限を示さず、経過だけを示します。時間は夜間と休日も数えています。
      </p>
    </section>
  )
}

function Clock({ item: { since, dueAt }, now }: { item: TodayItem; now: Instant }) {
  if (dueAt) {
    return (
      <>
        {dueAt < now ? runningTime(dueAt, now) : `あと${runningTime(now, dueAt)}`}
        {dueAt < now && <span className="text-std-16N-170">超過</span>}
      </>
    )
  }
  return (
    <>
      {since && runningTime(since, now)}
      <span className="text-std-16N-170">経過</span>
    </>
  )
}

import { Day, Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import type { TodayItem } from '@/lib/registers/today/item'
import { runningTime } from '@/lib/registers/today/running-time'

type DueTimeProps = { item: Pick<TodayItem, 'dueAt' | 'dueOn' | 'dueNote' | 'isGuide'>; now: Instant }

/** The computed day or moment, and the printed words from which it follows; the words alone where they have no number. */
export function DueTime({ item: { dueAt, dueOn, dueNote, isGuide }, now }: DueTimeProps) {
  const note = dueNote && <span className="block text-dns-14N-130 text-solid-gray-700">{dueNote}</span>
  if (dueOn) {
    return (
      <span className="inline-block min-w-24">
        <Day on={dueOn} form="wareki" />
        {isGuide && '（目安）'}
        {dueAt && dueAt < now && <Late by={runningTime(dueAt, now)} />}
        {note}
      </span>
    )
  }
  if (dueAt) {
    return (
      <span className="inline-block min-w-24">
        <Time at={dueAt} />
        {dueAt < now ? <Late by={runningTime(dueAt, now)} /> : <Left time={runningTime(now, dueAt)} />}
        {note}
      </span>
    )
  }
  return <span className="inline-block min-w-10">{dueNote ?? '―'}</span>
}

function Late({ by }: { by: string }) {
  return <strong className="block text-error-2">{by}超過</strong>
}

function Left({ time }: { time: string }) {
  return <strong className="block">あと{time}</strong>
}

import { TurnLine } from '@/components/shell/contract/turn-line'
import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import type { TodayItem } from '@/lib/registers/today/item'
import { runningTime } from '@/lib/registers/today/running-time'
import type { Section } from '@/lib/registers/today/section'

type TurnsProps = {
  forMe: Section
  forOthers: Section
  /** How the other side is called: `労働局`. Absent for who is on neither side. */
  otherSide?: string
  now: Instant
}

/** 誰の番か・いつまでか: the first lines of a contract. */
export function Turns({ forMe, forOthers, otherSide, now }: TurnsProps) {
  const [mine] = forMe.items
  const [theirs] = forOthers.items
  return (
    <>
      {mine && <Turn whose="あなた" count={forMe.count} first={mine} now={now} />}
      {!mine && (
        <p className="mb-6 border-l-8 border-solid-gray-420 bg-solid-gray-50 px-4 py-3">
          いま、あなたの番のものはありません。
        </p>
      )}
      {theirs && otherSide && <Turn whose={otherSide} count={forOthers.count} first={theirs} now={now} />}
    </>
  )
}

type TurnProps = { whose: string; count: string; first: TodayItem; now: Instant }

function Turn({ whose, count, first, now }: TurnProps) {
  const more = count === '1' ? '' : `（ほかを合わせて${count}件）`
  return (
    <TurnLine
      whose={whose}
      what={`${first.what}${more}`}
      when={
        first.since && (
          <>
            <Time at={first.since} /> から{runningTime(first.since, now)}
          </>
        )
      }
      rule={[first.clause, first.dueNote].filter(Boolean).join('　') || undefined}
    />
  )
}

import { type CivilDate, civilDateAt } from '@/lib/kernel/civil-date'
import type { CivilMoment } from '@/lib/kernel/civil-moment'
import type { Instant } from '@/lib/kernel/instant'
import { formatWareki } from '@/lib/kernel/wareki'
import { clockText, dayText, instantText, warekiDayText, warekiMomentText } from './tokyo-text'

/** An instant as the clock in Tokyo shows it: `2026年11月20日(金) 14:05`; with the era year for a day that matters. */
export function Time({ at, form = 'full' }: { at: Instant; form?: 'full' | 'clock' | 'wareki' }) {
  const text = {
    full: () => instantText(at),
    clock: () => clockText(at),
    wareki: () => `${formatWareki(civilDateAt(at))} ${clockText(at)}`,
  }[form]()
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {text}
    </time>
  )
}

/** A day: `令和8年11月20日(金)`, or the western year. */
export function Day({ on, form = 'wareki' }: { on: CivilDate; form?: 'wareki' | 'western' }) {
  return (
    <time dateTime={on} className="whitespace-nowrap">
      {form === 'wareki' ? warekiDayText(on) : dayText(on)}
    </time>
  )
}

/** A day with its time in Tokyo: `令和8年11月20日(金) 14時05分`. */
export function Moment({ at }: { at: CivilMoment }) {
  return (
    <time dateTime={`${at}+09:00`} className="whitespace-nowrap">
      {warekiMomentText(at)}
    </time>
  )
}

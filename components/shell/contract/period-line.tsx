import { Day } from '@/components/ui/dates/time'
import type { CivilDate } from '@/lib/kernel/civil-date'
import { periodWords, shareOfPeriod } from './period'

export type Period = { startsOn: CivilDate; endsOn: CivilDate; today: CivilDate }

/** The period as a line with today on it; the words below say the same. */
export function PeriodLine({ startsOn, endsOn, today }: Period) {
  const at = 4 + shareOfPeriod(startsOn, endsOn, today) * 392
  return (
    <div className="min-w-56 grow">
      <svg viewBox="0 0 400 16" className="h-4 w-full" preserveAspectRatio="none" aria-hidden="true">
        <path d="M4 8H396" className="stroke-solid-gray-420" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        <path d={`M4 8H${at}`} className="stroke-key-900" strokeWidth="4" vectorEffect="non-scaling-stroke" />
        <path d={`M${at} 0V16`} className="stroke-key-900" strokeWidth="4" vectorEffect="non-scaling-stroke" />
      </svg>
      <p className="flex flex-wrap justify-between gap-x-4 text-dns-14N-130 text-solid-gray-700">
        <Day on={startsOn} />
        <span className="text-key-900">
          本日 <Day on={today} />・{periodWords(startsOn, endsOn, today)}
        </span>
        <Day on={endsOn} />
      </p>
    </div>
  )
}

import Link from 'next/link'
import { Day } from '@/components/ui/dates/time'
import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Hint } from '@/lib/registers/today/hints'
import { targetAddress } from './target-address'

type NextStepsProps = {
  hints: readonly Hint[]
  /** All hints are of one contract, whose name stands above. */
  isOneContract?: boolean
}

/** What comes next, when nothing waits. */
export function NextSteps({ hints, isOneContract }: NextStepsProps) {
  if (hints.length === 0) return null
  return (
    <section aria-labelledby="next" className="mt-8">
      <h2 id="next" className="mb-3 text-std-20B-150">
        次に来ること
      </h2>
      <ul className="flex flex-col gap-3">
        {hints.map((hint) => (
          <li key={`${hint.contractId} ${hint.what}`} className="border-l-4 border-solid-gray-300 pl-3">
            {hint.target ? (
              <Link href={targetAddress(hint.contractId, hint.target)} prefetch={false} className="link">
                {hint.what}
              </Link>
            ) : (
              hint.what
            )}
            <p className="text-dns-14N-130 text-solid-gray-700">
              {[isOneContract ? undefined : hint.contractName, hint.clause, hint.timing].filter(Boolean).join('　')}
              {hint.from && (
                <>
                  　<Day on={civilDateAt(hint.from)} form="wareki" />
                  から
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

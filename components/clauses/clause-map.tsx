import Link from 'next/link'
import { STATE_WORDS } from '@/lib/registers/duties/labels'
import { CLAUSE_STATES, type ClauseStateName } from '@/lib/rules/duties/clause-state'

type Cell = { document: string; number: string; heading: string; state: ClauseStateName }

const FILLS: Record<ClauseStateName, string> = {
  overdue: 'bg-error-2',
  in_time: 'bg-key-900',
  pending: 'bg-key-700',
  waiting: 'bg-key-300',
  deviated: 'bg-warning-orange-2',
  question: 'bg-warning-yellow-1',
  decided: 'bg-success-2',
  received: 'bg-success-2',
  done: 'bg-success-2',
  exempt: 'bg-solid-gray-300',
  standing: 'bg-success-1',
  ended: 'bg-solid-gray-300',
  not_applicable: 'bg-solid-gray-100',
  statement: 'bg-solid-gray-200',
}

/** One cell a clause, in printed order; the words and counts stand below, for everybody who does not see colours. */
export function ClauseMap({ cells, clausesHref }: { cells: readonly Cell[]; clausesHref: string }) {
  const counts = CLAUSE_STATES.flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length
    return count > 0 ? [{ state, count }] : []
  })
  return (
    <section aria-labelledby="clause-map" className="mt-10">
      <h2 id="clause-map" className="mb-3 text-std-20B-150">
        条項の状態
      </h2>
      <div aria-hidden="true" className="flex flex-wrap gap-0.5">
        {cells.map(({ document, number, heading, state }) => (
          <span
            key={`${document} ${number} ${heading}`}
            title={`${number} ${heading}：${STATE_WORDS[state]}`}
            className={`inline-block size-3 border border-solid-gray-420 ${FILLS[state]}`}
          />
        ))}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        {counts.map(({ state, count }) => (
          <li key={state} className="flex items-center gap-2">
            <span aria-hidden="true" className={`inline-block size-3 border border-solid-gray-420 ${FILLS[state]}`} />
            <Link href={`${clausesHref}?state=${state}`} prefetch={false} className="link">
              {STATE_WORDS[state]} {count}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

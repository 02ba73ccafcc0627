import Link from 'next/link'
import { Time } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import { ChangeRuleNote } from './change-rule'
import { Positions } from './positions'
import { RosterTable } from './roster-table'
import type { RosterPlace, RosterView } from './view'

/** One roster at a moment: which version since when, who holds the printed positions, who is listed, how it is changed. */
export function RosterSection({ roster, place }: { roster: RosterView; place: RosterPlace }) {
  const headingId = `roster-${roster.formKey}`
  return (
    <section aria-labelledby={headingId} className="mb-12 flex flex-col gap-6">
      <div>
        <h2 id={headingId} className="text-std-22B-150">
          {roster.title}
          <span className="ml-3 text-std-16N-170 text-solid-gray-700">{roster.clause}</span>
        </h2>
        <Sources roster={roster} place={place} />
      </div>
      {roster.sources.length === 0 ? (
        <NoRoster roster={roster} place={place} />
      ) : (
        <>
          <Positions positions={roster.positions} />
          <RosterTable roster={roster} place={place} />
          <ChangeRuleNote roster={roster} place={place} />
        </>
      )}
    </section>
  )
}

function Sources({ roster, place }: { roster: RosterView; place: RosterPlace }) {
  return (
    <ul>
      {roster.sources.map(({ paperId, version, since }) => (
        <li key={paperId}>
          <Link className="link" prefetch={false} href={`${place.papers}/${paperId}?version=${version}`}>
            第{version}版
          </Link>
          <span className="ml-2">
            <Time at={since} form="wareki" /> から適用　{roster.rows.filter((row) => row.paperId === paperId).length}名
          </span>
        </li>
      ))}
    </ul>
  )
}

function NoRoster({ roster, place }: { roster: RosterView; place: RosterPlace }) {
  return (
    <EmptyState
      title="この時点で効力のある名簿はありません。"
      act={
        place.mayChange && (
          <Link className="link" prefetch={false} href={place.papers}>
            書類の「{roster.title}」から作成する
          </Link>
        )
      }
    >
      {roster.title}は、{roster.clause}
      により書類として提出します。適用が始まる前の時点へ、さかのぼって適用されることはありません。
    </EmptyState>
  )
}

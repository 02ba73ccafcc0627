import { LinkButton } from '@/components/ui/actions/link-button'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Day, Time } from '@/components/ui/dates/time'
import { dayText } from '@/components/ui/dates/tokyo-text'
import { ACT_WORDS } from '@/lib/registers/calendar/labels'
import type { ShownDay, ShownMonth } from '@/lib/registers/calendar/year'

type MonthTableProps = {
  month: ShownMonth
  /** The address under which a day is opened again; absent: this person may not. */
  reopenHref?: (on: string) => string
}

/** The closed days of one month: by law with their names, and the authority's own with who closed them and why. */
export function MonthTable({ month: { month, days }, reopenHref }: MonthTableProps) {
  const title = `${month}月`
  return (
    <section aria-label={title} className="mb-8">
      <h2 className="mb-2 text-std-20B-150">{title}</h2>
      <DataTable<ShownDay>
        caption={`${title}の閉庁日`}
        rows={days}
        keyOf={({ on }) => on}
        empty={<p className="text-solid-gray-700">土曜日と日曜日のほかに、閉庁日はありません。</p>}
        columns={[
          { label: '日', isRowHead: true, cell: ({ on }) => <Day on={on} form="western" /> },
          { label: '区分', cell: (day) => <Kind day={day} /> },
          { label: '理由', cell: (day) => <Reasons day={day} /> },
          {
            label: '操作',
            cell: ({ on, mayReopen }) =>
              mayReopen && reopenHref ? (
                <LinkButton href={reopenHref(on)} tone="quiet" size="small">
                  <span className="sr-only">{dayText(on)}を</span>開庁日に戻す
                </LinkButton>
              ) : (
                '―'
              ),
          },
        ]}
      />
    </section>
  )
}

function Kind({ day: { law, isOwnClosed } }: { day: ShownDay }) {
  if (isOwnClosed) return <StatusWord tone="open">組織の閉庁日</StatusWord>
  return law ? <StatusWord tone="quiet">法令の休日</StatusWord> : <StatusWord tone="quiet">開庁日</StatusWord>
}

function Reasons({ day: { law, acts } }: { day: ShownDay }) {
  return (
    <>
      {law}
      {acts.map(({ at, isClosed, reason, byName }) => (
        <p key={`${at} ${isClosed}`}>
          {reason}
          <span className="block text-dns-14N-130 text-solid-gray-700">
            <Time at={at} /> {byName}が{isClosed ? ACT_WORDS.closed : ACT_WORDS.opened}
          </span>
        </p>
      ))}
    </>
  )
}

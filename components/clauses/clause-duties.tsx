import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Day, Time } from '@/components/ui/dates/time'
import type { DutyView } from '@/lib/registers/clauses/view'
import { OUTCOME_WORDS } from '@/lib/registers/duties/labels'

type ClauseDutiesProps = { duties: readonly DutyView[]; hrefOf: (key: string) => string; caption: string }

/** The duties that a clause has opened: what, by when, and what became of it. */
export function ClauseDuties({ duties, hrefOf, caption }: ClauseDutiesProps) {
  return (
    <DataTable
      caption={caption}
      rows={duties}
      keyOf={({ key }) => key}
      columns={[
        {
          label: 'すること',
          isRowHead: true,
          cell: (duty) => (
            <Link href={hrefOf(duty.key)} prefetch={false} className="link">
              {duty.label ? `${duty.what}（${duty.label}）` : duty.what}
            </Link>
          ),
        },
        { label: '義務者', cell: ({ ownerWord }) => <span className="whitespace-nowrap">{ownerWord}</span> },
        { label: '起点', cell: ({ openedAt }) => <Time at={openedAt} /> },
        { label: '期限', cell: (duty) => <Limit duty={duty} /> },
        { label: '状態', cell: (duty) => <Outcome duty={duty} /> },
      ]}
    />
  )
}

function Limit({ duty: { dueOn, dueAt, isGuide, timing } }: { duty: DutyView }) {
  return (
    <>
      {dueOn ? <Day on={dueOn} /> : dueAt && <Time at={dueAt} />}
      {isGuide && '（目安）'}
      <span className="block text-dns-14N-130 text-solid-gray-700">{timing}</span>
    </>
  )
}

function Outcome({ duty }: { duty: DutyView }) {
  const { outcome, isOverdue, isLate, answeredAt } = duty
  return (
    <span className="flex flex-col items-start gap-1">
      <StatusWord tone={isOverdue ? 'attention' : outcome === 'open' || outcome === 'returned' ? 'open' : 'done'}>
        {isOverdue ? '超過' : OUTCOME_WORDS[outcome]}
      </StatusWord>
      {answeredAt && (
        <span className="text-dns-14N-130">
          <Time at={answeredAt} />
          {isLate && '（期限後）'}
        </span>
      )}
    </span>
  )
}

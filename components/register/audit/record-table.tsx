import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import { parseInstant } from '@/lib/kernel/instant'
import { VISIBILITY_WORDS } from '@/lib/registers/record/labels'
import type { ActView } from './view'

const SHORT = 16

/** The record of acts, newest first. The chain's value is shown as far as papers are compared with it. */
export function RecordTable({ acts }: { acts: ActView[] }) {
  return (
    <DataTable<ActView>
      caption="操作の記録"
      rows={acts}
      keyOf={({ seq }) => String(seq)}
      empty={<EmptyState title="記録はまだありません。">契約についての操作は、すべてここに残ります。</EmptyState>}
      columns={[
        { label: '番号', cell: ({ seq }) => <span className="whitespace-nowrap">第{seq}号</span> },
        { label: '日時', cell: ({ at }) => <Moment at={at} /> },
        {
          label: '操作',
          isRowHead: true,
          cell: ({ room, subject }) => (
            <>
              <span className="block text-dns-14N-130 text-solid-gray-700">{room}</span>
              {subject}
            </>
          ),
        },
        {
          label: '人・組織',
          cell: ({ actorName, actorOrganisation }) => (
            <>
              {actorName}
              <span className="block text-dns-14N-130 text-solid-gray-700">{actorOrganisation}</span>
            </>
          ),
        },
        {
          label: '範囲',
          cell: ({ visibility }) => (
            <StatusWord tone={visibility === 'shared' ? 'done' : 'quiet'}>{VISIBILITY_WORDS[visibility]}</StatusWord>
          ),
        },
        {
          label: '連鎖の値',
          cell: ({ hash }) => (
            <code className="font-mono text-mono-14N-150 whitespace-nowrap">{hash.slice(0, SHORT)}…</code>
          ),
        },
      ]}
    />
  )
}

/** The entry keeps its time as a text; what is no instant is shown as it stands. */
function Moment({ at }: { at: string }) {
  const instant = parseInstant(at)
  return instant ? <Time at={instant} /> : at
}

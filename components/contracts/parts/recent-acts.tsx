import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import { VISIBILITY_WORDS } from '@/lib/registers/record/labels'

export type RecentAct = {
  seq: number
  at: string
  room: string
  subject: string
  actorName: string
  actorOrganisation: string
  visibility: 'own' | 'shared'
}

/** The last acts of both sides, as far as this person may see them. */
export function RecentActs({ acts, recordHref }: { acts: readonly RecentAct[]; recordHref: string }) {
  return (
    <section aria-labelledby="recent" className="mt-10">
      <h2 id="recent" className="mb-3 text-std-20B-150">
        直近の操作
      </h2>
      <DataTable
        caption="直近の操作"
        rows={acts}
        keyOf={(act) => String(act.seq)}
        columns={[
          { label: '日時', cell: (act) => <Time at={act.at as Instant} /> },
          { label: '操作', isRowHead: true, cell: (act) => <Subject act={act} /> },
          { label: '人', cell: (act) => act.actorName },
          { label: '組織', cell: (act) => act.actorOrganisation },
        ]}
      />
      <p className="mt-2">
        <Link href={recordHref} prefetch={false} className="link">
          操作の記録をすべて見る
        </Link>
      </p>
    </section>
  )
}

function Subject({ act }: { act: RecentAct }) {
  return (
    <>
      <span className="mr-2 text-solid-gray-700">{act.room}</span>
      {act.subject}
      {act.visibility === 'own' && (
        <>
          {' '}
          <StatusWord tone="quiet">{VISIBILITY_WORDS.own}</StatusWord>
        </>
      )}
    </>
  )
}

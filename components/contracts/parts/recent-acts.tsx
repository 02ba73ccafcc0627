import Link from 'next/link'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import { VISIBILITY_WORDS } from '@/lib/registers/record/labels'

type RecentAct = {
  seq: number
  at: string
  room: string
  subject: string
  actorName: string
  actorOrganisation: string
  visibility: 'own' | 'shared'
}

/** The last acts of both sides, newest first, as far as this person may see them. */
export function RecentActs({ acts, recordHref }: { acts: readonly RecentAct[]; recordHref: string }) {
  return (
    <section aria-labelledby="recent" className="mt-10">
      <h2 id="recent" className="mb-3 text-std-20B-150">
        直近の操作
      </h2>
      <ol className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {acts.map((act) => (
          <li key={act.seq} className="py-2">
            <span className="mr-2 text-solid-gray-700">{act.room}</span>
            {act.subject}
            {act.visibility === 'own' && <OwnWord />}
            <p className="text-dns-14N-130 text-solid-gray-700">
              <Time at={act.at as Instant} />　{act.actorName}（{act.actorOrganisation}）
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-2">
        <Link href={recordHref} prefetch={false} className="link">
          操作の記録をすべて見る
        </Link>
      </p>
    </section>
  )
}

function OwnWord() {
  return (
    <span className="ml-2">
      <StatusWord tone="quiet">{VISIBILITY_WORDS.own}</StatusWord>
    </span>
  )
}

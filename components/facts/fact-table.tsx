import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Day, Time } from '@/components/ui/dates/time'
import type { FactEntry } from '@/lib/registers/facts/fact'
import { NAMED_DAY_WORDS } from '@/lib/registers/facts/labels'

export type ShownFact = FactEntry & {
  label: string
  documentTitle?: string
  names?: 'due_on' | 'planned_on'
  replacedBy?: string
  mayCorrect: boolean
}

/** The book of facts, the latest first; corrected entries stay, and say so. */
export function FactTable({
  entries,
  correctionHref,
}: {
  entries: readonly ShownFact[]
  correctionHref: (id: string) => string
}) {
  return (
    <DataTable
      caption="できごと"
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        { label: '起きた日時', cell: ({ happenedAt }) => <Time at={happenedAt} /> },
        { label: 'できごと', isRowHead: true, cell: (entry) => <What entry={entry} /> },
        { label: '行った者・気づいた者', cell: ({ happenedBy }) => happenedBy },
        { label: '記録', cell: (entry) => <Recorded entry={entry} correctionHref={correctionHref} /> },
      ]}
    />
  )
}

function What({ entry }: { entry: ShownFact }) {
  const { label, text, documentTitle, names, namedOn, replacedBy, isVoid, correctsId } = entry
  return (
    <span className="flex flex-col items-start gap-1">
      <span className="flex flex-wrap gap-2">
        <strong>{label}</strong>
        {replacedBy && <StatusWord tone="quiet">訂正された記録</StatusWord>}
        {isVoid && <StatusWord tone="quiet">取消し</StatusWord>}
        {correctsId && !isVoid && <StatusWord tone="open">訂正</StatusWord>}
      </span>
      <span className="whitespace-pre-wrap">{text}</span>
      {documentTitle && <span className="text-dns-14N-130">{documentTitle}について</span>}
      {names && namedOn && (
        <span className="text-dns-14N-130">
          {NAMED_DAY_WORDS[names]}：<Day on={namedOn} />
        </span>
      )}
    </span>
  )
}

function Recorded({ entry, correctionHref }: { entry: ShownFact; correctionHref: (id: string) => string }) {
  return (
    <>
      {entry.recordedByName}
      <span className="block text-dns-14N-130 text-solid-gray-700">
        <Time at={entry.recordedAt} />
      </span>
      {entry.mayCorrect && (
        <Link className="link not-printed" prefetch={false} href={correctionHref(entry.id)}>
          訂正する<span className="sr-only">：{entry.label}</span>
        </Link>
      )}
    </>
  )
}

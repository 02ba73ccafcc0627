import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { Time } from '@/components/ui/dates/time'
import { findingText } from '@/components/ui/findings/finding-text'
import { EmptyState } from '@/components/ui/page/empty-state'
import type { Instant } from '@/lib/kernel/instant'
import { ACT_WORDS } from '@/lib/registers/custody/labels'
import type { EntryView } from '../view'
import { mayCorrect } from './correctable'
import { EntryState } from './entry-state'

type EntryListProps = {
  entries: EntryView[]
  /** `/contracts/…/custody/entries` */
  entriesAddress: string
  mayWrite: boolean
}

/** The entries of the book, newest first: each with its two times and its two people. */
export function EntryList({ entries, entriesAddress, mayWrite }: EntryListProps) {
  return (
    <DataTable<EntryView>
      caption="台帳の記録"
      rows={entries}
      keyOf={({ id }) => id}
      empty={
        <EmptyState title="記録はまだありません。">
          {mayWrite
            ? '情報を受け取ったとき、作成したときに、上の欄から記録します。'
            : '受注者が記録すると、ここに並びます。'}
        </EmptyState>
      }
      columns={[
        {
          label: '番号',
          isRowHead: true,
          cell: (entry) => (
            <span className="flex flex-col items-start gap-1">
              <Link className="link whitespace-nowrap" prefetch={false} href={`${entriesAddress}/${entry.seq}`}>
                第{entry.seq}号
              </Link>
              <EntryState entry={entry} />
            </span>
          ),
        },
        { label: '内容', cell: (entry) => <EntryText entry={entry} /> },
        { label: '起きた日時・取り扱った者', cell: (entry) => <Who at={entry.happenedAt} name={entry.happenedBy} /> },
        { label: '理由・条項', cell: (entry) => <EntryReasons entry={entry} /> },
        { label: '記録した日時・者', cell: (entry) => <Who at={entry.recordedAt} name={entry.recordedByName} /> },
        ...(mayWrite
          ? [{ label: '訂正', cell: (entry: EntryView) => <Correct entry={entry} address={entriesAddress} /> }]
          : []),
      ]}
    />
  )
}

function EntryText({ entry }: { entry: EntryView }) {
  return (
    <div className="md:min-w-60">
      {ACT_WORDS[entry.act]}　「{entry.itemName}」{entry.quantity}点
      <span className="block text-dns-14N-130 text-solid-gray-700">
        {entry.from} → {entry.to}
      </span>
    </div>
  )
}

/** Why, and which clauses a deviation broke. */
export function EntryReasons({ entry: { reason, deviation } }: { entry: EntryView }) {
  if (reason === '' && deviation.length === 0) return '―'
  return (
    <>
      {reason !== '' && <p className="whitespace-pre-wrap">{reason}</p>}
      {deviation.map((finding) => (
        <p key={finding.path + finding.message} className="text-dns-14N-130 text-error-2">
          {findingText(finding)}
        </p>
      ))}
    </>
  )
}

function Who({ at, name }: { at: Instant; name: string }) {
  return (
    <>
      <Time at={at} />
      <span className="block">{name}</span>
    </>
  )
}

function Correct({ entry, address }: { entry: EntryView; address: string }) {
  if (!mayCorrect(entry)) return '―'
  return (
    <Link
      className="link inline-flex min-h-11 items-center whitespace-nowrap"
      prefetch={false}
      href={`${address}/${entry.seq}#correct`}
    >
      訂正する<span className="sr-only">：第{entry.seq}号</span>
    </Link>
  )
}

import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import type { TodayItem, TodayKind } from '@/lib/registers/today/item'
import { runningTime } from '@/lib/registers/today/running-time'
import { targetAddress } from './target-address'

type WaitingTableProps = {
  caption: string
  items: readonly TodayItem[]
  now: Instant
  /** All items are of one contract, whose name stands above. */
  isOneContract?: boolean
}

const LATE: readonly TodayKind[] = ['returned', 'correction']

/** What waits, one matter a row: the printed word of time, never a limit of our own, and since when it waits. */
export function WaitingTable({ caption, items, now, isOneContract }: WaitingTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={items}
      keyOf={(item) => `${item.contractId} ${item.kind} ${item.what}`}
      columns={[
        { label: '期限（印字の語）', cell: (item) => item.dueNote ?? '―' },
        ...(isOneContract ? [] : [{ label: '契約', cell: (item: TodayItem) => <ContractOf item={item} /> }]),
        { label: 'すること', isRowHead: true, cell: (item) => <Matter item={item} /> },
        { label: '条項', cell: (item) => item.clause ?? '―' },
        { label: 'いつから', cell: (item) => <Since item={item} now={now} /> },
      ]}
    />
  )
}

function ContractOf({ item }: { item: TodayItem }) {
  return (
    <>
      {item.contractName}
      <span className="block text-dns-14N-130 text-solid-gray-700">{item.contractNumber}</span>
    </>
  )
}

function Matter({ item }: { item: TodayItem }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <StatusWord tone={LATE.includes(item.kind) ? 'attention' : 'open'}>{item.word}</StatusWord>
      <Link href={targetAddress(item.contractId, item.target)} prefetch={false} className="link">
        {item.what}
      </Link>
    </span>
  )
}

function Since({ item: { since }, now }: { item: TodayItem; now: Instant }) {
  if (!since) return '―'
  return (
    <>
      <Time at={since} />
      <span className="block text-dns-14N-130 text-solid-gray-700">{runningTime(since, now)}経過</span>
    </>
  )
}

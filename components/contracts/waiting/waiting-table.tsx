import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import type { TodayItem } from '@/lib/registers/today/item'
import { runningTime } from '@/lib/registers/today/running-time'
import { DueTime } from './due-time'
import { targetAddress } from './target-address'

type WaitingTableProps = {
  caption: string
  items: readonly TodayItem[]
  now: Instant
  /** All items are of one contract, whose name stands above. */
  isOneContract?: boolean
}

/** What is late, and what has come back and has to be put right. */
function isPressing({ kind, pressure }: TodayItem): boolean {
  return pressure === 'late' || kind === 'returned' || kind === 'correction'
}

/** What waits, one matter a row: in 期限 the computed day with the printed rule, or the printed word alone; and since when it waits. */
export function WaitingTable({ caption, items, now, isOneContract }: WaitingTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={items}
      keyOf={(item) => `${item.contractId} ${item.kind} ${item.what}`}
      columns={[
        { label: '期限', cell: (item) => <DueTime item={item} now={now} /> },
        ...(isOneContract ? [] : [{ label: '契約', cell: (item: TodayItem) => <ContractOf item={item} /> }]),
        { label: 'すること', isRowHead: true, cell: (item) => <Matter item={item} isOneContract={isOneContract} /> },
        { label: '条項', cell: (item) => <span className="whitespace-nowrap">{item.clause ?? '―'}</span> },
        { label: 'いつから', cell: (item) => <Since item={item} now={now} /> },
      ]}
    />
  )
}

function ContractOf({ item }: { item: TodayItem }) {
  return (
    <span className="inline-block md:min-w-44">
      {item.contractName}
      <span className="block text-dns-14N-130 text-solid-gray-700">{item.contractNumber}</span>
    </span>
  )
}

function Matter({ item, isOneContract }: { item: TodayItem; isOneContract?: boolean }) {
  // Within the contract there is nowhere to go for what is done nowhere in particular.
  const isHere = isOneContract && item.target.room === 'contracts'
  return (
    <span className="flex flex-col items-start gap-1">
      <StatusWord tone={isPressing(item) ? 'attention' : 'open'}>{item.word}</StatusWord>
      {isHere ? (
        item.what
      ) : (
        <Link href={targetAddress(item.contractId, item.target)} prefetch={false} className="link">
          {item.what}
        </Link>
      )}
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

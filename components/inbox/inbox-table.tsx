import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { type StatusTone, StatusWord } from '@/components/ui/data/status-word'
import { Day, Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import type { InboxItem } from '@/lib/registers/inbox/item'
import { chosenValue } from '@/lib/registers/inbox/receipt'
import type { Stand } from '@/lib/registers/inbox/turn'
import { runningTime } from '@/lib/registers/today/running-time'

type InboxTableProps = {
  caption: string
  items: readonly InboxItem[]
  now: Instant
  /** Which of them can be chosen to be received together; absent: none, and there is no such column. */
  isChoosable?: (item: InboxItem) => boolean
}

const TONES: Record<Stand, StatusTone> = {
  decide: 'open',
  receive: 'open',
  returned: 'attention',
  correction: 'attention',
  refused: 'attention',
  approved: 'done',
  received: 'done',
}

/** Papers with somebody, one version a row: how it stands, what is next, since when, and by how much it came late. */
export function InboxTable({ caption, items, now, isChoosable }: InboxTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={items}
      keyOf={(item) => `${item.contractId} ${item.paperId} ${item.version}`}
      columns={[
        ...(isChoosable
          ? [{ label: '選ぶ', cell: (item: InboxItem) => (isChoosable(item) ? <Choose item={item} /> : '―') }]
          : []),
        { label: '書類', isRowHead: true, cell: (item) => <Paper item={item} /> },
        { label: '契約', cell: (item) => <Contract item={item} /> },
        { label: '次にすること', cell: (item) => item.next },
        { label: 'いつから', cell: (item) => <Since item={item} now={now} /> },
        { label: '期限', cell: (item) => <DueDay item={item} /> },
      ]}
    />
  )
}

function labelOf({ title, version, contractNumber }: InboxItem): string {
  return `「${title}」第${version}版（${contractNumber}）`
}

/** The name of a check box says which paper it chooses; the whole cell can be pressed. */
function Choose({ item }: { item: InboxItem }) {
  const { contractId, paperId, version } = item
  const label = labelOf(item)
  return (
    <label className="flex min-h-11 min-w-11 cursor-pointer items-center">
      <input
        type="checkbox"
        name="paper"
        value={chosenValue({ contractId, paperId, version, label })}
        aria-label={`${label}を選ぶ`}
        className="size-6 accent-key-900"
      />
    </label>
  )
}

function Paper({ item: { contractId, paperId, version, title, clause, stand, word, hasDraft } }: { item: InboxItem }) {
  const paper = `/contracts/${contractId}/papers/${paperId}`
  return (
    <span className="flex flex-col items-start gap-1">
      <StatusWord tone={TONES[stand]}>{word}</StatusWord>
      <Link href={hasDraft ? `${paper}/draft` : `${paper}?version=${version}`} prefetch={false} className="link">
        「{title}」第{version}版{hasDraft && '（下書きあり）'}
      </Link>
      {clause && <span className="text-dns-14N-130 text-solid-gray-700">{clause}</span>}
    </span>
  )
}

function Contract({ item: { contractName, contractNumber } }: { item: InboxItem }) {
  return (
    <>
      {contractName}
      <span className="block text-dns-14N-130 text-solid-gray-700">{contractNumber}</span>
    </>
  )
}

function Since({ item: { since }, now }: { item: InboxItem; now: Instant }) {
  return (
    <>
      <Time at={since} />
      <span className="block text-dns-14N-130 text-solid-gray-700">{runningTime(since, now)}経過</span>
    </>
  )
}

/** The due time of the duty that the paper answers; nothing where it answers none with a printed number or day. */
function DueDay({ item: { due } }: { item: InboxItem }) {
  return (
    <span className="inline-block min-w-12">
      {!due ? '―' : due.dueOn ? <Day on={due.dueOn} /> : <Time at={due.dueAt} />}
      {due?.lateBy && <strong className="block text-error-2">{due.lateBy}遅れ</strong>}
    </span>
  )
}

import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import type { RowView } from '@/lib/registers/clauses/view'
import { STATE_TONES } from './state-tone'

type ClauseTableProps = { rows: readonly RowView[]; hrefOf: (row: RowView) => string }

/** 条番号・見出し・要旨・義務者・時期（印字のとおり）・状態: the clauses in printed order. */
export function ClauseTable({ rows, hrefOf }: ClauseTableProps) {
  return (
    <DataTable
      caption="条項と状態"
      rows={rows}
      keyOf={(row) => `${row.document} ${row.key}`}
      columns={[
        { label: '条番号', isRowHead: true, cell: (row) => <NumberLink row={row} href={hrefOf(row)} /> },
        { label: '見出し・要旨', cell: (row) => <Summary row={row} /> },
        { label: '義務者', cell: (row) => <span className="whitespace-nowrap">{row.ownerWord}</span> },
        {
          label: '時期（印字のとおり）',
          cell: (row) => <span className="inline-block md:min-w-28">{row.timing ?? '―'}</span>,
        },
        { label: '状態', cell: (row) => <State row={row} /> },
      ]}
    />
  )
}

function NumberLink({ row, href }: { row: RowView; href: string }) {
  return (
    <Link href={href} prefetch={false} className="link inline-block md:min-w-24">
      {row.number}
    </Link>
  )
}

function Summary({ row: { heading, summary, kindWord, forms } }: { row: RowView }) {
  return (
    <>
      <span className="block font-bold">{heading}</span>
      {summary}
      <span className="block text-dns-14N-130 text-solid-gray-700">
        {[kindWord, ...forms.map(({ title, style }) => `「${title}」${style ? `（${style}）` : ''}`)].join('　')}
      </span>
    </>
  )
}

/** The word of the state; whose turn it is, what it hangs on, and whether something deviates. */
export function State({ row: { state, stateWord, whose, because, deviations } }: { row: RowView }) {
  return (
    <span className="flex flex-col items-start gap-1 md:w-44">
      <StatusWord tone={STATE_TONES[state]}>{stateWord}</StatusWord>
      {whose.length > 0 && <span className="text-dns-14N-130">{whose.join('・')}の番</span>}
      {because && <span className="text-dns-14N-130 text-solid-gray-700">{because.question}</span>}
      {deviations > 0 && state !== 'deviated' && <StatusWord tone="attention">{`逸脱 ${deviations}件`}</StatusWord>}
    </span>
  )
}

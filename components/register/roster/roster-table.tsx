import Link from 'next/link'
import { TypedValue } from '@/components/paper-view/content/typed-value'
import { DataTable } from '@/components/ui/data/data-table'
import type { RosterRow } from '@/lib/registers/roster/roster'
import type { RosterColumn, RosterPlace, RosterView } from './view'

type RosterTableProps = { roster: RosterView; place: RosterPlace }

/** The printed columns in printed order; a sealed one says that it is sealed, and leads to the paper where it can be opened. */
export function RosterTable({ roster, place }: RosterTableProps) {
  return (
    <DataTable<RosterRow>
      caption={roster.title}
      isWide
      rows={roster.rows}
      keyOf={(row) => `${row.paperId} ${row.rowId}`}
      columns={roster.columns.map((column) => ({
        label: column.label,
        cell: (row) =>
          column.isSealed ? (
            <SealedCell
              row={row}
              column={column}
              href={place.mayOpenSealed ? paperOf(row, roster, place) : undefined}
            />
          ) : (
            <OpenValue row={row} column={column} />
          ),
      }))}
      empty={<p>この時点で従事している者は載っていません。</p>}
    />
  )
}

/** The version in force in which the row stands. */
function paperOf(row: RosterRow, { sources }: RosterView, { papers }: RosterPlace): string | undefined {
  const source = sources.find(({ paperId }) => paperId === row.paperId)
  return source && `${papers}/${row.paperId}?version=${source.version}`
}

type CellProps = { row: RosterRow; column: RosterColumn }

function SealedCell({ row, column, href }: CellProps & { href: string | undefined }) {
  if (!href) return <span className="whitespace-nowrap">封緘</span>
  return (
    <Link className="link whitespace-nowrap" prefetch={false} href={href}>
      封緘
      <span className="sr-only">
        ：{row.name}の{column.label}を書類で開く
      </span>
    </Link>
  )
}

function OpenValue({ row, column }: CellProps) {
  const value = row.values[column.key] ?? ''
  if (value === '') return '―'
  return (
    <span className="md:inline-block md:min-w-20">
      <TypedValue kind={column.kind} value={value} />
    </span>
  )
}

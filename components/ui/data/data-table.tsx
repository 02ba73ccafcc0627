import type { ReactNode } from 'react'
import { ScrollRegion } from './scroll-region'

type Column<Row> = {
  label: string
  cell: (row: Row) => ReactNode
  /** Figures stand right. */
  align?: 'right'
  /** The cell that names its row. */
  isRowHead?: boolean
}

type DataTableProps<Row> = {
  /** What the table shows; read first by a screen reader, seen by all with isCaptionShown. */
  caption: string
  isCaptionShown?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Stands in place of the table when there are no rows. */
  empty?: ReactNode
  /** More columns than fit: the table scrolls in its own frame. */
  isWide?: boolean
}

/** A real table; on a phone each row becomes a card whose cells carry the label of their column. */
export function DataTable<Row>({ caption, isCaptionShown, columns, rows, keyOf, empty, isWide }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return empty
  const table = (
    <table className="cards-on-phone w-full text-left">
      <caption className={isCaptionShown ? 'mb-2 text-left text-std-16B-170' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr className="border-b border-solid-gray-600 bg-solid-gray-50">
          {columns.map((column) => (
            <th key={column.label} scope="col" className={`px-3 py-2 align-bottom text-dns-16B-130 ${alignOf(column)}`}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className="border-b border-solid-gray-300">
            {columns.map((column) => (
              <Cell key={column.label} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return isWide ? <ScrollRegion label={caption}>{table}</ScrollRegion> : table
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = `px-3 py-3 align-top ${alignOf(column)}`
  return column.isRowHead ? (
    <th scope="row" data-label={column.label} className={`font-normal ${look}`}>
      {column.cell(row)}
    </th>
  ) : (
    <td data-label={column.label} className={look}>
      {column.cell(row)}
    </td>
  )
}

function alignOf(column: { align?: 'right' }): string {
  return column.align === 'right' ? 'md:text-right' : ''
}

import { Fragment } from 'react'
import type { FilledPaper, PaperSlots } from '@/components/paper-view/view'
import { ScrollRegion } from '@/components/ui/data/scroll-region'
import type { Row, Table } from '@/lib/rules/forms/declaration'
import { cellPath, rowsOf } from '@/lib/rules/forms/declared'
import { ValueView } from './value-view'

type FilledTableProps = { paper: FilledPaper; table: Table; slots: PaperSlots }

/** The printed columns in printed order; on a phone each row becomes a card. */
export function FilledTable({ paper, table, slots }: FilledTableProps) {
  const rows = rowsOf(paper.content, table.key)
  return (
    <div className="flex flex-col gap-2">
      <ScrollRegion label={`${table.label}の表`}>
        <table className="cards-on-phone w-full text-left">
          <caption className="mb-2 text-left text-std-16B-170">
            {table.label}（{rows.length}行）
          </caption>
          <thead>
            <tr className="border-y border-solid-gray-600 bg-solid-gray-50">
              <th scope="col" className="px-2 py-2 text-dns-14B-130 whitespace-nowrap">
                行
              </th>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" className="min-w-20 px-2 py-2 text-dns-14B-130">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <FilledRow key={row.rowId} paper={paper} table={table} row={row} at={at} slots={slots} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length === 0 && <p className="text-solid-gray-700">行はありません。</p>}
      {slots.beside?.(table.key, `${table.label}の全体`)}
    </div>
  )
}

function FilledRow({ paper, table, row, at, slots }: FilledTableProps & { row: Row; at: number }) {
  const beside = slots.beside?.(`${table.key}.${row.rowId}`, `${table.label} ${at + 1}行目`)
  return (
    <Fragment>
      <tr className="border-t border-solid-gray-300">
        <th scope="row" data-label="行" className="px-2 py-2 align-top font-normal">
          {at + 1}
        </th>
        {table.columns.map((column) => {
          const path = cellPath(table.key, row.rowId, column.key)
          return (
            <td key={column.key} data-label={column.label} className="px-2 py-2 align-top">
              <ValueView paper={paper} field={column} path={path} value={row[column.key]} sealed={slots.sealed} />
            </td>
          )
        })}
      </tr>
      {beside && (
        <tr data-continues>
          <td colSpan={table.columns.length + 1} className="px-2 pb-2">
            {beside}
          </td>
        </tr>
      )}
    </Fragment>
  )
}

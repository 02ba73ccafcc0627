import { ValueView } from '@/components/paper-view/content/value-view'
import type { FilledPaper } from '@/components/paper-view/view'
import { ScrollRegion } from '@/components/ui/data/scroll-region'
import type { SheetBlock } from '@/lib/rules/forms/declaration'
import { cellPath, rowsOf, tableOf } from '@/lib/rules/forms/declared'

type PrescribedTableProps = { paper: FilledPaper; block: Extract<SheetBlock, { block: 'table' }> }

/** The printed columns with their printed lines. It stays a table on a phone too, because it shows the print. */
export function PrescribedTable({ paper, block }: PrescribedTableProps) {
  const table = tableOf(paper.form, block.table)
  if (!table) return null
  const rows = rowsOf(paper.content, table.key)
  const blankRows = Array.from({ length: Math.max(0, block.blankRowsTo - rows.length) }, (_, at) => rows.length + at)
  return (
    <ScrollRegion label={table.label}>
      <table className="w-full min-w-160 border border-solid-gray-800 text-left">
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className="border border-solid-gray-800 px-2 py-1 text-center font-normal whitespace-pre-line"
              >
                {column.lines.join('\n')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.rowId}>
              {block.columns.map(({ key }) => {
                const field = table.columns.find((column) => column.key === key)
                const path = cellPath(table.key, row.rowId, key)
                return (
                  <td key={key} className="border border-solid-gray-800 px-2 py-1 align-top">
                    {field && <ValueView paper={paper} field={field} path={path} value={row[key]} />}
                  </td>
                )
              })}
            </tr>
          ))}
          {blankRows.map((at) => (
            <tr key={at}>
              {block.columns.map(({ key }) => (
                <td key={key} className="h-9 border border-solid-gray-800" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

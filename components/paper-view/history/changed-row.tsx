import { ValueView } from '@/components/paper-view/content/value-view'
import type { FilledPaper } from '@/components/paper-view/view'
import type { Row } from '@/lib/rules/forms/declaration'
import { tableOf } from '@/lib/rules/forms/declared'

/** A whole row that only one of two versions has, column by column. */
export function ChangedRow({ paper, path, row }: { paper: FilledPaper; path: string; row: Row }) {
  const table = tableOf(paper.form, path.split('.')[0] ?? '')
  return (
    <dl className="flex flex-col gap-1">
      {table?.columns.map((column) => (
        <div key={column.key} className="flex flex-wrap gap-x-2">
          <dt className="text-solid-gray-700">{column.label}：</dt>
          <dd>
            <ValueView paper={paper} field={column} path={`${path}.${column.key}`} value={row[column.key]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

import { RemarksAt } from '@/components/paper-form/fields/remarks-at'
import { findingsAt, usePaperForm } from '@/components/paper-form/paper-form-context'
import { findingText } from '@/components/ui/findings/finding-text'
import type { Table } from '@/lib/rules/forms/declaration'

/** The name of a table, how many rows it has, and what was found and said about the whole of it. */
export function TableHead({ table, count }: { table: Table; count: number }) {
  const { shown } = usePaperForm()
  return (
    <>
      <h3 className="text-std-18B-160">
        {table.label}
        <span className="ml-3 text-std-16N-170 text-solid-gray-700">
          {count}行{table.minRows > 0 && `（${table.minRows}行以上）`}
        </span>
      </h3>
      {findingsAt(shown, table.key).map((finding) => (
        <p key={finding.message} className="text-error-2">
          {findingText(finding)}
        </p>
      ))}
      <RemarksAt path={table.key} />
    </>
  )
}

import { isWide } from '@/components/paper-form/fields/labelled'
import { PaperField } from '@/components/paper-form/fields/paper-field'
import { RemarksAt } from '@/components/paper-form/fields/remarks-at'
import { findingsAt, usePaperForm } from '@/components/paper-form/paper-form-context'
import { findingText } from '@/components/ui/findings/finding-text'
import type { Table } from '@/lib/rules/forms/declaration'
import { RowActs } from './row-acts'
import { RowHead } from './row-head'

type RowCardProps = {
  table: Table
  rowId: string
  /** The row's place, from 0. */
  at: number
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  onCopy: (() => void) | undefined
  onRemove: () => void
}

/** One row: folded a line that names it, open the fields of its columns. */
export function RowCard({ table, rowId, at, isOpen, onToggle, onCopy, onRemove }: RowCardProps) {
  const place = `${table.key}.${rowId}`
  return (
    <li id={place} className="rounded-12 border border-solid-gray-420">
      <div className="flex flex-wrap items-center gap-x-2 rounded-12 bg-solid-gray-50 px-3 py-1.5">
        <RowHead table={table} place={place} at={at} isOpen={isOpen} onToggle={() => onToggle(!isOpen)} />
        <RowActs number={`${at + 1}行目`} onCopy={onCopy} onRemove={onRemove} />
      </div>
      {isOpen && <RowFields table={table} place={place} at={at} />}
    </li>
  )
}

function RowFields({ table, place, at }: { table: Table; place: string; at: number }) {
  const { shown } = usePaperForm()
  const number = `${at + 1}行目`
  return (
    <fieldset className="grid gap-x-5 gap-y-5 p-4 md:grid-cols-2">
      <legend className="sr-only">
        {table.label} {number}
      </legend>
      <div className="empty:hidden md:col-span-2">
        {findingsAt(shown, place).map((finding) => (
          <p key={finding.message} className="text-error-2">
            {findingText(finding)}
          </p>
        ))}
        <RemarksAt path={place} />
      </div>
      {table.columns.map((column) => (
        <div key={column.key} className={isWide(column) ? 'md:col-span-2' : undefined}>
          <PaperField
            field={column}
            name={`${table.key}.${at}.${column.key}`}
            path={`${place}.${column.key}`}
            row={number}
          />
        </div>
      ))}
    </fieldset>
  )
}

import { useState } from 'react'
import type { Table } from '@/lib/rules/forms/declaration'
import { PasteDialog } from './paste-dialog'
import { RowCard } from './row-card'
import { TableActs } from './table-acts'
import { TableHead } from './table-head'
import { useTableRows } from './use-table-rows'

/** A declared table: each row a card with the printed columns in printed order; rows can be added, copied, removed and pasted. */
export function TableRows({ table }: { table: Table }) {
  const rows = useTableRows(table)
  const [pasted, setPasted] = useState<string>()

  return (
    <section
      id={table.key}
      tabIndex={-1}
      aria-label={`${table.label}の表`}
      className="flex flex-col gap-3"
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain')
        if (pasted !== undefined || !text.includes('\t')) return
        event.preventDefault()
        setPasted(text)
      }}
    >
      <TableHead table={table} count={rows.rowIds.length} />
      <ol className="flex flex-col gap-3 empty:hidden">
        {rows.rowIds.map((rowId, at) => (
          <RowCard
            key={rowId}
            table={table}
            rowId={rowId}
            at={at}
            isOpen={rows.isOpen(rowId)}
            onToggle={(isOpen) => rows.toggle(rowId, isOpen)}
            onCopy={rows.room > 0 ? () => rows.copy(at) : undefined}
            onRemove={() => rows.remove(at)}
          />
        ))}
      </ol>
      <TableActs table={table} room={rows.room} onAdd={rows.addBlank} onPaste={() => setPasted('')} />
      <PasteDialog
        table={table}
        text={pasted}
        room={rows.room}
        onTake={rows.take}
        onClose={() => setPasted(undefined)}
      />
    </section>
  )
}

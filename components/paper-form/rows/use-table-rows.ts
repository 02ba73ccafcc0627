import { useEffect, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { blankRow, copyOfRow } from '@/components/paper-form/values/rows'
import { freshIdempotencyKey } from '@/components/ui/actions/idempotency-key'
import type { Row, Table } from '@/lib/rules/forms/declaration'

/** More rows than this start folded, so that the list can be looked over. */
const MOST_OPEN_ROWS = 3

export type TableRowsState = {
  rowIds: string[]
  /** How many more rows the table takes. */
  room: number
  isOpen: (rowId: string) => boolean
  toggle: (rowId: string, isOpen: boolean) => void
  addBlank: () => void
  copy: (at: number) => void
  remove: (at: number) => void
  /** Pasted rows are added folded. */
  take: (rows: Row[]) => void
}

/** The rows of one table of the draft, and which of them are open. */
export function useTableRows(table: Table): TableRowsState {
  const { form, visited } = usePaperForm()
  const { fields, append, insert, remove } = useFieldArray({
    control: form.control,
    name: table.key,
    keyName: 'drawnAs',
  })
  const rowIds = (fields as unknown as Row[]).map((row) => row.rowId)
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(() => new Set(rowIds.slice(0, MOST_OPEN_ROWS)))

  useEffect(() => {
    const [tableKey, rowId] = visited?.path.split('.') ?? []
    if (tableKey === table.key && rowId) setOpenRows((now) => new Set([...now, rowId]))
  }, [visited, table.key])

  function toggle(rowId: string, isOpen: boolean) {
    setOpenRows((now) => new Set(isOpen ? [...now, rowId] : [...now].filter((one) => one !== rowId)))
  }

  function add(row: Row, at: number) {
    toggle(row.rowId, true)
    insert(at, row, { shouldFocus: false })
  }

  return {
    rowIds,
    room: table.maxRows - rowIds.length,
    isOpen: (rowId) => openRows.has(rowId),
    toggle,
    addBlank: () => add(blankRow(freshIdempotencyKey()), rowIds.length),
    copy: (at) => add(copyOfRow(table, form.getValues(`${table.key}.${at}`), freshIdempotencyKey()), at + 1),
    remove,
    take: (rows) => append(rows, { shouldFocus: false }),
  }
}

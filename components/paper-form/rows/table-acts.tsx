import { Button } from '@/components/ui/actions/button'
import type { Table } from '@/lib/rules/forms/declaration'

type TableActsProps = { table: Table; room: number; onAdd: () => void; onPaste: () => void }

/** The ways to more rows, below the last one. */
export function TableActs({ table, room, onAdd, onPaste }: TableActsProps) {
  const isFull = room <= 0
  return (
    <div className="flex flex-wrap gap-3">
      <Button tone="secondary" isIdle={isFull} onClick={onAdd}>
        行を加える
      </Button>
      <Button tone="secondary" isIdle={isFull} onClick={onPaste}>
        Excelから貼り付ける
      </Button>
      {isFull && <p className="self-center">この表は{table.maxRows}行までです。</p>}
    </div>
  )
}

import { useEffect, useId, useState } from 'react'
import { type PastedRows, rowsOfPaste } from '@/components/paper-form/values/pasted-rows'
import { cellsOfTsv } from '@/components/paper-form/values/tsv'
import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import { freshIdempotencyKey } from '@/components/ui/actions/idempotency-key'
import type { Row, Table } from '@/lib/rules/forms/declaration'
import { PastePreview } from './paste-preview'

type PasteDialogProps = {
  table: Table
  /** What is being pasted; undefined while closed. */
  text: string | undefined
  /** How many more rows the table takes. */
  room: number
  onTake: (rows: Row[]) => void
  onClose: () => void
}

/** Rows copied from Excel, shown as they will be taken before they are. */
export function PasteDialog({ table, text, room, onTake, onClose }: PasteDialogProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  useEffect(() => setTyped(text ?? ''), [text])

  const pasted: PastedRows | undefined =
    typed.trim() === '' ? undefined : rowsOfPaste(table, cellsOfTsv(typed), freshIdempotencyKey)
  const isTooMany = pasted !== undefined && pasted.rows.length > room
  const headings = table.columns.filter((column) => column.value.kind !== 'items').map((column) => column.label)

  return (
    <Dialog
      title={`「${table.label}」にExcelから貼り付ける`}
      isOpen={text !== undefined}
      onClose={onClose}
      width="wide"
    >
      <label htmlFor={id} className="mb-2 block">
        Excelで行を選んで写し（Ctrl + C）、下の欄に貼り付けてください（Ctrl +
        V）。見出しの行があれば見出しで、なければ次の順で読み取ります：
        {headings.join('、')}
      </label>
      <textarea
        id={id}
        rows={5}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="control mb-4 font-mono"
      />
      {pasted && <PastePreview pasted={pasted} />}
      {isTooMany && <p className="mb-4 text-error-2">この表にはあと{room}行しか入りません。</p>}
      <div className="flex flex-wrap gap-3">
        <Button
          isIdle={!pasted || pasted.rows.length === 0 || isTooMany}
          onClick={() => {
            onTake(pasted?.rows ?? [])
            onClose()
          }}
        >
          {pasted?.rows.length ?? 0}行を加える
        </Button>
        <Button tone="secondary" onClick={onClose}>
          やめる
        </Button>
      </div>
    </Dialog>
  )
}

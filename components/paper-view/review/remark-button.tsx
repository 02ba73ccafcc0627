'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/actions/button'
import { useRemarks } from './review-context'

type RemarkButtonProps = {
  /** `field`, `table` or `table.rowId`. */
  path: string
  /** What the place is called: `情報取扱者 3行目`. */
  label: string
}

/** The way to say what is wrong at one place: a button that becomes a text area. */
export function RemarkButton({ path, label }: RemarkButtonProps) {
  const id = useId()
  const { remarks, setRemark } = useRemarks()
  const [isOpen, setOpen] = useState(remarks.has(path))
  const message = remarks.get(path)?.message ?? ''

  if (!isOpen) {
    return (
      <span className="not-printed -ml-3 inline-block">
        <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
          {/* What a document calls a place may be wider than a phone. */}
          <span className="wrap-anywhere">{label}に指摘を付ける</span>
        </Button>
      </span>
    )
  }
  return (
    <div className="not-printed my-2 rounded-8 border-l-4 border-warning-orange-2 bg-orange-50 p-3">
      <label htmlFor={id} className="mb-1 block text-std-16B-170">
        {label}への指摘
      </label>
      <textarea
        id={id}
        rows={2}
        // The person has just asked for it by the button.
        // biome-ignore lint/a11y/noAutofocus: the cursor moves from the button to what it opened.
        autoFocus
        value={message}
        onChange={(event) => setRemark(path, label, event.target.value)}
        className="control"
      />
      <Button
        tone="quiet"
        size="small"
        aria-label={`${label}への指摘をやめる`}
        onClick={() => {
          setRemark(path, label, '')
          setOpen(false)
        }}
      >
        指摘をやめる
      </Button>
    </div>
  )
}

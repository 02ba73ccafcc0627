'use client'

import { type ReactNode, useId, useState } from 'react'
import { RequiredBadge } from '@/components/ui/fields/required-badge'
import { Button } from './button'
import { Dialog } from './dialog'

type ConfirmWithReasonProps = {
  /** The word on the button, as printed where the document prints one (取下げ). */
  word: string
  title: string
  /** What the act does and that it stays in the record. */
  explanation: ReactNode
  /** Receives the reason; the dialog closes when it is done. */
  onConfirm: (reason: string) => Promise<void>
}

/** An act that asks why before it is done. */
export function ConfirmWithReason({ word, title, explanation, onConfirm }: ConfirmWithReasonProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [isSending, setSending] = useState(false)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)

  async function confirm() {
    if (reason.trim() === '') return setMissing(true)
    setSending(true)
    await onConfirm(reason.trim()).finally(() => setSending(false))
    setOpen(false)
  }

  return (
    <>
      <Button tone="secondary" onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="mb-4">{explanation}</div>
        <label htmlFor={id} className="mb-2 block text-std-16B-170">
          理由 <RequiredBadge need="required" />
        </label>
        <textarea
          id={id}
          rows={4}
          value={reason}
          aria-required
          aria-invalid={isMissing || undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => setReason(event.target.value)}
          className="control"
        />
        <p id={`${id}-error`} className="min-h-7 text-error-1">
          {isMissing && reason.trim() === '' && '理由を書いてください。'}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={confirm} isIdle={isSending}>
            {word}
          </Button>
          <Button tone="secondary" onClick={() => setOpen(false)}>
            やめる
          </Button>
        </div>
      </Dialog>
    </>
  )
}

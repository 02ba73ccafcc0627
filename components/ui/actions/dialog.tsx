'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

type DialogProps = {
  title: string
  isOpen: boolean
  /** Called for the Escape key too. */
  onClose: () => void
  width?: 'narrow' | 'wide'
  children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, isOpen, onClose, width = 'narrow', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (isOpen && !dialog.open) dialog.showModal()
    if (!isOpen && dialog.open) dialog.close()
    // Closed before it leaves the page, because only a closing dialog gives the focus back.
    return () => dialog.close()
  }, [isOpen])

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto w-[calc(100%-2rem)] rounded-16 bg-white p-6 text-solid-gray-800 shadow-3 sm:p-8 ${width === 'wide' ? 'max-w-5xl' : 'max-w-xl'}`}
    >
      <h2 id={titleId} className="mb-4 text-std-22B-150">
        {title}
      </h2>
      {isOpen && children}
    </dialog>
  )
}

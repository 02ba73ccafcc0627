'use client'

import { useEffect, useRef } from 'react'
import type { Finding } from '@/lib/kernel/refusal'
import { FindingList } from './finding-list'

type ErrorSummaryProps = {
  title: string
  findings: readonly Finding[]
  onVisit?: (path: string) => void
}

/** What has to be put right, above the form; takes the focus when it appears so that it is read first. */
export function ErrorSummary({ title, findings, onVisit }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null)
  // A new list is a new answer, also where the component itself has stayed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is what triggers the focus.
  useEffect(() => ref.current?.focus(), [findings])

  return (
    <div ref={ref} role="alert" tabIndex={-1} className="rounded-12 border-3 border-error-1 p-4 sm:p-6">
      <h2 className="mb-2 text-std-18B-160 text-error-2">{title}</h2>
      <FindingList findings={findings} onVisit={onVisit} />
    </div>
  )
}

'use client'

import { type ReactNode, useState } from 'react'
import { useLeaveGuard } from '@/components/ui/actions/use-leave-guard'
import type { Decide, DecisionAct } from './acts'
import { DecisionBar } from './decision-bar'
import { type Remarks, RemarksContext } from './review-context'

type ReviewDeskProps = {
  /** What this reader may do now; empty: the paper is only read. */
  acts: DecisionAct[]
  decide: Decide
  /** The version, drawn on the server, with a RemarkButton beside its fields and rows. */
  children: ReactNode
}

/** A submitted version with the remarks being written on it and the bar of acts. */
export function ReviewDesk({ acts, decide, children }: ReviewDeskProps) {
  const [remarks, setRemarks] = useState<Remarks['remarks']>(new Map())
  const [isOver, setOver] = useState(false)
  useLeaveGuard(() => remarks.size > 0 && !isOver)

  function setRemark(path: string, label: string, message: string) {
    setRemarks((now) => {
      const next = new Map(now)
      if (message === '') next.delete(path)
      else next.set(path, { label, message })
      return next
    })
  }

  return (
    <RemarksContext value={{ remarks, setRemark }}>
      {children}
      {acts.length > 0 && <DecisionBar acts={acts} decide={decide} onDone={() => setOver(true)} />}
    </RemarksContext>
  )
}

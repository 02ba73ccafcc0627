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

/**
 * A submitted version with the remarks being written on it and the bar of acts. Where something can still be done after an act
 * (補正の求め after 受領), the desk is cleared for it as soon as the page says where the version stands now, and not before.
 */
export function ReviewDesk(props: ReviewDeskProps) {
  const [decidedOn, setDecidedOn] = useState<DecisionAct[]>()
  const [round, setRound] = useState(0)
  if (decidedOn && decidedOn !== props.acts) {
    setDecidedOn(undefined)
    setRound(round + 1)
  }
  return <Desk key={round} {...props} isOver={decidedOn !== undefined} onDone={() => setDecidedOn(props.acts)} />
}

type DeskProps = ReviewDeskProps & { isOver: boolean; onDone: () => void }

function Desk({ acts, decide, children, isOver, onDone }: DeskProps) {
  const [remarks, setRemarks] = useState<Remarks['remarks']>(new Map())
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
      {acts.length > 0 && <DecisionBar acts={acts} decide={decide} onDone={onDone} />}
    </RemarksContext>
  )
}

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { freshIdempotencyKey } from '@/components/ui/actions/idempotency-key'
import type { Refusal } from '@/lib/kernel/refusal'
import { type Decide, type DecideInput, type DecisionAct, missingForAct } from './acts'

export type Decision = {
  isSending: boolean
  /** What is missing before it can be sent, after a first try. */
  missing: string | undefined
  answer: Refusal | 'unanswered' | undefined
  send: (input: Omit<DecideInput, 'act' | 'key'>) => Promise<void>
}

/** Sends one act; the key stays the same until the dialog is closed, so a lost answer never decides twice. */
export function useDecision(act: DecisionAct, decide: Decide, onDone: () => void): Decision {
  const router = useRouter()
  const [key] = useState(freshIdempotencyKey)
  const [isSending, setSending] = useState(false)
  const [missing, setMissing] = useState<string>()
  const [answer, setAnswer] = useState<Refusal | 'unanswered'>()

  async function send(input: Omit<DecideInput, 'act' | 'key'>) {
    const lacks = missingForAct(act, input)
    setMissing(lacks)
    if (lacks) return
    setSending(true)
    setAnswer(undefined)
    const answered = await decide({ ...input, act: act.act, key }).catch(() => undefined)
    if (answered?.ok) {
      onDone()
      return router.push(answered.value.next)
    }
    setSending(false)
    setAnswer(answered ? answered.refusal : 'unanswered')
  }

  return { isSending, missing, answer, send }
}

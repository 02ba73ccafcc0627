'use client'

import { type FormEvent, type ReactNode, startTransition, useEffect, useRef } from 'react'
import { FindingsContext } from '@/components/ui/findings/findings-context'
import { findingsOf } from './action-answer'
import { AnswerView } from './answer-view'
import { markInvalid } from './mark-invalid'
import { type Act, useAct } from './use-act'

type ActionFormProps = {
  action: Act
  /** Empties the fields after each entry, for forms that take one row after the other. */
  isClearedWhenDone?: boolean
  className?: string
  children: ReactNode
}

/**
 * A page's own form around one server action. Shows the refusal above and at the fields, keeps everything typed when it is
 * refused, and sends once however often the button is pressed.
 */
export function ActionForm({
  action,
  isClearedWhenDone,
  className = 'flex flex-col gap-6',
  children,
}: ActionFormProps) {
  const [answer, send] = useAct(action)
  const form = useRef<HTMLFormElement>(null)
  const findings = findingsOf(answer)
  const isDone = answer !== undefined && answer !== 'unanswered' && answer.ok

  // React would empty the fields after an action; a submission by hand leaves them as typed.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => send(data))
  }

  useEffect(() => {
    if (form.current) markInvalid(form.current, findings)
  }, [findings])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer is an entry of its own.
  useEffect(() => {
    if (isDone && isClearedWhenDone) form.current?.reset()
  }, [answer])

  return (
    <form ref={form} action={send} onSubmit={submit} noValidate className={className}>
      <AnswerView answer={answer} />
      <FindingsContext value={findings}>{children}</FindingsContext>
    </form>
  )
}

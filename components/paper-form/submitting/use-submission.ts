import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Saver } from '@/components/paper-form/saving/saver'
import type { DraftActions, StatedReason, SubmitInput } from '@/components/paper-form/view'
import { freshIdempotencyKey } from '@/components/ui/actions/idempotency-key'
import type { Finding, Refusal } from '@/lib/kernel/refusal'

/** writing → checking (the draft is being saved) → checked → confirming (the sheet is open) → sending. */
type Step = 'writing' | 'checking' | 'checked' | 'confirming' | 'sending'

type SubmissionParts = {
  saver: Saver
  findings: readonly Finding[]
  read: () => Pick<SubmitInput, 'paperId' | 'content' | 'startsOn'>
  submit: DraftActions['submit']
}

export type Submission = {
  step: Step
  /** What stood against the last try, as it was then. */
  obstacles: readonly Finding[]
  /** Why the last sending was refused, where that is no matter of the content. */
  refusal: Refusal | undefined
  isUnanswered: boolean
  /** The page may be left: the paper is filed, or what is typed was given up. */
  isOver: () => boolean
  begin: () => Promise<void>
  send: (reasons: StatedReason[], answers: string[]) => Promise<void>
  /** The same again, with the reasons stated before. */
  resend: () => Promise<void>
  back: () => void
  dismissRefusal: () => void
  giveUp: () => void
}

/** The way from the draft to the submitted paper. */
export function useSubmission({ saver, findings, read, submit }: SubmissionParts): Submission {
  const [step, setStep] = useState<Step>('writing')
  const [obstacles, setObstacles] = useState<readonly Finding[]>([])

  // The findings of the save that has just ended arrive with the next drawing, so the judgement waits for it.
  useEffect(() => {
    if (step !== 'checked') return
    const missing = findings.filter((finding) => finding.level === 'refuse')
    setObstacles(missing)
    setStep(missing.length > 0 ? 'writing' : 'confirming')
    if (missing.length === 0) saver.pause()
  }, [step, findings, saver])

  function back() {
    setStep('writing')
    saver.resume()
  }

  const sending = useSending(submit, setStep, (found) => {
    setObstacles(found)
    back()
  })
  return {
    ...sending,
    step,
    obstacles,
    back,
    begin: async () => {
      setStep('checking')
      setStep((await saver.saveNow()) ? 'checked' : 'writing')
    },
    send: (reasons, answers) => sending.sendAs({ ...read(), revision: saver.revision, reasons, answers }),
  }
}

type Sending = Pick<Submission, 'refusal' | 'isUnanswered' | 'isOver' | 'resend' | 'dismissRefusal' | 'giveUp'> & {
  sendAs: (input: Omit<SubmitInput, 'key'>) => Promise<void>
}

/** The sending itself: one idempotency key for as long as the form is open, and the same body when it is sent again. */
function useSending(
  submit: DraftActions['submit'],
  setStep: (step: Step) => void,
  onObstacles: (findings: readonly Finding[]) => void,
): Sending {
  const router = useRouter()
  const [key] = useState(freshIdempotencyKey)
  const [refusal, setRefusal] = useState<Refusal>()
  const [isUnanswered, setUnanswered] = useState(false)
  const isOver = useRef(false)
  const last = useRef<Omit<SubmitInput, 'key'>>(undefined)

  async function sendAs(input: Omit<SubmitInput, 'key'>) {
    last.current = input
    setStep('sending')
    setUnanswered(false)
    setRefusal(undefined)
    const answer = await submit({ ...input, key }).catch(() => undefined)
    if (answer?.ok) {
      isOver.current = true
      return router.push(answer.value.next)
    }
    setStep('confirming')
    if (!answer) return setUnanswered(true)
    if (answer.refusal.kind === 'invalid') return onObstacles(answer.refusal.findings)
    setRefusal(answer.refusal)
  }

  return {
    refusal,
    isUnanswered,
    isOver: () => isOver.current,
    sendAs,
    resend: async () => last.current && sendAs(last.current),
    dismissRefusal: () => setRefusal(undefined),
    giveUp: () => {
      isOver.current = true
    },
  }
}

import { unstable_rethrow, useRouter } from 'next/navigation'
import { useActionState, useRef } from 'react'
import { freshIdempotencyKey } from '@/components/ui/actions/idempotency-key'
import type { Result } from '@/lib/kernel/result'
import type { ActionAnswer, ActionDone } from './action-answer'

export type Act = (form: FormData) => Promise<Result<ActionDone>>

/**
 * The last answer of an act, and the way to send it. The form carries a `key` that stays the same over retries and changes
 * once the act is done, so that the next entry in the same form is a new one.
 */
export function useAct(act: Act): [ActionAnswer | undefined, (form: FormData) => void] {
  const router = useRouter()
  const key = useRef<string>(undefined)
  const [answer, send] = useActionState(async (_: ActionAnswer | undefined, form: FormData): Promise<ActionAnswer> => {
    key.current ??= freshIdempotencyKey()
    form.set('key', key.current)
    const answered = await answerOf(act, form)
    if (answered === 'unanswered' || !answered.ok) return answered
    key.current = undefined
    if (answered.value.next) router.push(answered.value.next)
    return answered
  }, undefined)
  return [answer, send]
}

async function answerOf(act: Act, form: FormData): Promise<ActionAnswer> {
  try {
    return await act(form)
  } catch (error) {
    // A redirect of the server travels as an error, and is none.
    unstable_rethrow(error)
    return 'unanswered'
  }
}

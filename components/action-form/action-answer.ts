import type { Finding } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'

/** What a page's own act answers when it is done. */
export type ActionDone = {
  /** Where to go now; absent: stay. */
  next?: string
  /** What was done, as a sentence, for those who stay. */
  message?: string
  /** What became of each, for an act on several things at once. */
  outcomes?: readonly Outcome[]
}

export type Outcome = { subject: string; word: string; isDone: boolean }

/** The server's answer, or the fact that none came: then nobody knows whether the act was done, and the key stays. */
export type ActionAnswer = Result<ActionDone> | 'unanswered'

/** The findings of a refusal; none for every other answer. */
export function findingsOf(answer: ActionAnswer | undefined): readonly Finding[] {
  if (answer === undefined || answer === 'unanswered' || answer.ok) return NONE
  return answer.refusal.kind === 'invalid' ? answer.refusal.findings : NONE
}

const NONE: readonly Finding[] = []

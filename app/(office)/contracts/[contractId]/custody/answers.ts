import type { ActionDone } from '@/components/action-form/action-answer'
import type { Finding } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'

type Recorded = { seq: number; isDeviation: boolean; notes: readonly Finding[] }

/** What the form shows of an entry that was taken or refused. `next`: where to go with it; without it one stays for the next line. */
export function recordedAnswer(answer: Result<Recorded>, next?: (seq: number) => string): Result<ActionDone> {
  if (!answer.ok) return atFields(answer)
  const { seq, isDeviation, notes } = answer.value
  const said = isDeviation
    ? `第${seq}号に、逸脱として記録しました。発注者にも表示されています。`
    : `第${seq}号に記録しました。`
  return done({ message: [said, ...notes.map(({ message }) => message)].join(''), next: next?.(seq) })
}

/** Findings of the whole entry have no field; those inside a replacement stand at the fields of the same name. */
export function atFields(answer: Extract<Result<unknown>, { ok: false }>): Result<never> {
  const { refusal } = answer
  if (refusal.kind !== 'invalid') return answer
  return refused({ kind: 'invalid', findings: refusal.findings.map((each) => ({ ...each, path: fieldOf(each.path) })) })
}

const WHOLE = ['deviation', 'movementId']

function fieldOf(path: string): string {
  const name = path.replace(/^replacement\./, '')
  return WHOLE.includes(name) ? '' : name
}

import type { ActionDone } from '@/components/action-form/action-answer'
import { done, type Result, refused } from '@/lib/kernel/result'
import { typed } from '../../../typed'

/** What the forms of the book send, as the operations want it. */
export function factIn(form: FormData) {
  return {
    kind: typed(form, 'kind'),
    document: typed(form, 'document'),
    answers: form.getAll('answers').map(String),
    ...happeningIn(form),
  }
}

export function correctionIn(factId: string, form: FormData) {
  const isVoid = form.get('mode') === 'void'
  return { factId, why: typed(form, 'why') ?? '', replacement: isVoid ? null : happeningIn(form) }
}

/** The key of the form, which stays the same over its retries. */
export function keyIn(form: FormData): string | undefined {
  return typed(form, 'key')
}

function happeningIn(form: FormData) {
  return {
    text: typed(form, 'text') ?? '',
    happenedAt: typed(form, 'happenedAt') ?? '',
    happenedBy: typed(form, 'happenedBy') ?? '',
    namedOn: typed(form, 'namedOn'),
  }
}

/** Findings inside a replacement stand at the fields of the same name. */
export function factAnswer(contractId: string, answer: Result<{ label: string }>): Result<ActionDone> {
  if (answer.ok)
    return done({ message: `「${answer.value.label}」を記録しました。`, next: `/contracts/${contractId}/facts` })
  const { refusal } = answer
  if (refusal.kind !== 'invalid') return answer
  const findings = refusal.findings.map((each) => ({ ...each, path: each.path.replace(/^replacement\./, '') }))
  return refused({ kind: 'invalid', findings })
}

import { conflict, type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'
import { type PaperAct, type Transition, transitionFor } from '@/lib/rules/approvals/transitions'
import type { FormDeclaration, Review } from '@/lib/rules/forms/declaration'
import { STATE_WORDS } from './labels'
import type { PaperVersion } from './version'

/** Whether the next submission changes something that has once taken effect: the word for a change may be another than for the first filing. */
export function isChange(versions: readonly PaperVersion[]): boolean {
  return versions.some((version) => version.effectiveAt !== undefined)
}

export function reviewOf(form: FormDeclaration, versions: readonly PaperVersion[]): Review {
  return isChange(versions) ? form.review.change : form.review.first
}

/** What a submission enters: everything but a book that is only kept. */
export type FiledReview = Exclude<Review, { kind: 'kept' }>

/** The review that the next submission enters, or the refusal where the document has the form kept and never submitted. */
export function decideReview(form: FormDeclaration, versions: readonly PaperVersion[]): Result<FiledReview> {
  const review = reviewOf(form, versions)
  return review.kind === 'kept' ? invalid(keptFinding(form, review.word)) : done(review)
}

/** Why no paper is begun or submitted on the form. */
export function keptFinding({ title, clause }: FormDeclaration, word: string): Finding {
  const message = `「${title}」は備え付ける帳簿です（印字の語は「${word}」）。書類として作成・提出するものではなく、求めがあったときに提示します。`
  return { level: 'refuse', path: '', message, clause }
}

/** A version that the authority still has to decide; only one at a time may wait. */
export function pendingVersion(versions: readonly PaperVersion[]): PaperVersion | undefined {
  return versions.find((version) => version.reviewKind === 'decided' && version.state === 'submitted')
}

/** Whether the act is the version's next step; a conflict says in words where it stands now. */
export function decideStep(version: PaperVersion, act: PaperAct, hasWhy: boolean): Result<Transition> {
  const transition = transitionFor(act, version.reviewKind, version.state)
  if (!transition) return conflict(`この版は既に「${STATE_WORDS[version.state]}」です。画面を読み込み直してください。`)
  if (transition.reason && !hasWhy)
    return refused({
      kind: 'invalid',
      findings: [{ level: 'refuse', path: 'reason', message: '理由を書くか、項目や行に指摘を付けてください。' }],
    })
  return done(transition)
}

/** Conditions go with an approval; what else is done to a version has reasons. */
export function decideConditions(act: PaperAct, conditions: string): Result<string> {
  if (conditions === '' || act === 'approve') return done(conditions)
  const message = '条件を付けられるのは、決定（承認・承諾など）だけです。'
  return invalid({ level: 'refuse', path: 'conditions', message })
}

/** Who made it never decides it (四つの目). The database holds the same. */
export function isOwnWork(version: Pick<PaperVersion, 'draftedBy' | 'submittedBy'>, accountId: string): boolean {
  return version.draftedBy === accountId || version.submittedBy === accountId
}

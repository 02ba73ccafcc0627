import { type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { Pin } from '@/lib/rules/duties/contract-facts'
import type { Answer, DutyDeclaration } from '@/lib/rules/duties/declaration'
import type { Duty } from '@/lib/rules/duties/derive'

/** A duty with its declaration, as the documents of the contract have it. */
export type DeclaredDuty = { duty: Duty; declaration: DutyDeclaration; clauseHeading: string }

/** The declaration of a derived duty; undefined when its edition is no longer pinned. */
export function declaredIn(duty: Duty, pins: readonly Pin[]): DeclaredDuty | undefined {
  const pin = pins.find(({ document, declared }) => document === duty.document && declared.edition === duty.edition)
  const clause = pin?.declared.clauses.find(({ duties = [] }) => duties.some(({ key }) => key === duty.duty))
  const declaration = clause?.duties?.find(({ key }) => key === duty.duty)
  return clause && declaration ? { duty, declaration, clauseHeading: clause.heading } : undefined
}

/** Whether evidence of that kind can answer the duty. */
export function accepts({ declaration, duty }: DeclaredDuty, document: string | undefined, evidence: Answer): boolean {
  return (
    (document === undefined || duty.document === document) &&
    declaration.answeredBy.some((answer) =>
      answer.by === 'paper'
        ? evidence.by === 'paper' && answer.form === evidence.form
        : evidence.by === 'fact' && answer.fact === evidence.fact,
    )
  )
}

/** The duties of the side that evidence of this kind could answer, open ones only: those that a person is offered. */
export function answerable(
  duties: readonly DeclaredDuty[],
  owner: Duty['owner'],
  document: string | undefined,
  evidence: Answer,
): DeclaredDuty[] {
  return duties.filter(
    (each) => each.duty.owner === owner && each.duty.closedAt === undefined && accepts(each, document, evidence),
  )
}

/** Whether the evidence may be linked to all of these duties: they are there, of the own side, and take evidence of that kind. */
export function decideAnswers(
  keys: readonly string[],
  duties: readonly DeclaredDuty[],
  owner: Duty['owner'],
  document: string | undefined,
  evidence: Answer,
): Result<string[]> {
  const findings: Finding[] = []
  for (const key of new Set(keys)) {
    const found = duties.find(({ duty }) => duty.key === key && duty.owner === owner)
    if (!found) findings.push(refusal('応える義務が見つかりません。画面を読み込み直してください。'))
    else if (!accepts(found, document, evidence))
      findings.push(
        refusal(`「${found.declaration.what}」には、この種類の記録や書類では応えられません。`, found.duty.clause),
      )
  }
  return findings.length > 0 ? invalid(...findings) : done([...new Set(keys)])
}

function refusal(message: string, clause?: string): Finding {
  return { level: 'refuse', path: 'answers', message, ...(clause && { clause }) }
}

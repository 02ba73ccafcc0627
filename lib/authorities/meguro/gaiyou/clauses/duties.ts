import type { Clause } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'

/** A paper of the work itself, for which the document prints no day: owed from the beginning of the contract. */
export function fromStart(key: string, what: string, form: string): DutyDeclaration {
  return {
    key,
    what,
    trigger: { on: 'day', day: { contract: 'starts_on' } },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'paper', form }],
  }
}

/** レビューを実施し、承認を得る: the draft is none until it is approved, and so is each later version. */
export const APPROVED: Pick<Clause, 'step' | 'gates'> = {
  step: { kind: 'decided', word: '承認', before: true },
  gates: ['paper_decided', 'change_decided'],
}

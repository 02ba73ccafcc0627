import type { Operation } from '@/lib/platform/server/operation'
import { recordFact, stateFact } from '@/lib/registers/facts/operations/record'
import type { OperationName } from '@/lib/rules/access/grants'
import type { FactKind } from '@/lib/rules/duties/fact-kinds'
import { CAST } from '../cast'
import { type DutyName, dutyKey, type Noted } from './names'
import { type Script, step, tokyo } from './tell'

export type Particulars = {
  /** Where it concerns one of the documents only. */
  document?: string
  /** When it happened, where that was before it was entered; and who did or noticed it. */
  happenedAt?: string
  who?: string
  /** The authority's own day, or that of the planned act. */
  namedOn?: string
  answers?: DutyName[]
}

/** The contractor enters what happened. */
export const record = telling('clerk', 'contractor', recordFact)
/** The authority says what it wants, or enters what it noticed. */
export const state = telling('officer', 'authority', stateFact)

function telling<Name extends OperationName, Input, Output extends Noted>(
  player: 'clerk' | 'officer',
  side: 'contractor' | 'authority',
  operation: Operation<Name, Input, Output>,
) {
  return (script: Script, at: string, kind: FactKind, text: string, more: Particulars = {}): Noted => {
    const { document, happenedAt = at, who, namedOn, answers = [] } = more
    const noted: Noted = { factId: '' }
    step(script, at, async () => {
      const { stage, contractId, [player]: person } = script
      const happened = { happenedBy: who ?? CAST[person].name, happenedAt: tokyo(happenedAt) }
      const keys = answers.map((duty) => dutyKey(script, duty, side))
      const input = { kind, text, document, namedOn, ...happened, answers: keys }
      Object.assign(noted, await stage.act(person, operation, input, contractId))
    })
    return noted
  }
}

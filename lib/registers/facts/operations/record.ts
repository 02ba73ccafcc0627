import type { z } from 'zod'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation, type Entry } from '@/lib/platform/server/operation'
import { decideAnswers } from '@/lib/registers/duties/answering'
import { askForDuties } from '@/lib/registers/duties/operations/ask-for-refresh'
import { declaredDutiesOf } from '@/lib/registers/duties/operations/declared-duties'
import { appendLinks } from '@/lib/registers/duties/store/evidence'
import { tellOfFact } from '@/lib/registers/notices/operations/tell'
import type { OperationName } from '@/lib/rules/access/grants'
import { declarationOf } from '@/lib/rules/duties/fact-kinds'
import { decideFact, kindsOf, type Side } from '../fact'
import { recordInput } from '../schema'
import { appendFact } from '../store'

type Input = z.infer<typeof recordInput>
type Recorded = { factId: string; label: string; text: string; happenedAt: string; namedOn?: string; answers: string[] }

/** Enters a fact, and links it to the duties that it answers. */
async function recordAs(context: ContractContext, side: Side, input: Input): Promise<Result<Recorded>> {
  const { tx, contract, actor, now, newId } = context
  const { answers: keys, ...stated } = input
  const { facts, duties } = await declaredDutiesOf(tx, contract.id)
  const documents = facts.pins.map(({ declared }) => declared)
  const spoken = { kinds: kindsOf(documents, side), documents: facts.pins.map(({ document }) => document) }
  const decided = decideFact(stated, side, spoken, now)
  if (!decided.ok) return decided
  const answers = decideAnswers(keys, duties, side, stated.document, { by: 'fact', fact: stated.kind })
  if (!answers.ok) return answers
  const by = { contractId: contract.id, partyId: contract.partyId }
  const factId = newId()
  await appendFact(tx, {
    ...{ ...decided.value, ...by, id: factId, isVoid: false },
    ...{ recordedAt: now, recordedBy: actor.accountId, recordedByName: actor.personName },
  })
  const links = answers.value.map((dutyKey) => ({ id: newId(), dutyKey, factId }))
  if (links.length > 0) await appendLinks(tx, links, { ...by, by: actor.accountId, byName: actor.personName, at: now })
  const { kind, text, happenedAt, namedOn } = stated
  const { label } = declarationOf(kind)
  await tellOfFact(context, 'entered', { factId, kind })
  await askForDuties(context, contract.id)
  return done({ factId, label, text, happenedAt, namedOn, answers: answers.value })
}

function entryOf(recorded: Recorded): Entry {
  const first = recorded.text.split('\n')[0] ?? ''
  return { subject: `${recorded.label}：${first}`, details: recorded, visibility: 'shared' }
}

function recording<Name extends OperationName>(name: Name, side: Side) {
  return defineOperation({
    name,
    input: recordInput,
    run: (context, input: Input) => recordAs(context as ContractContext, side, input),
    entry: (_, recorded: Recorded) => entryOf(recorded),
  })
}

/** The contractor's own facts: what it did, noticed, plans. */
export const recordFact = recording('facts.record', 'contractor')
/** What only the authority says: 求め・指示・指定; and what it noticed itself. */
export const stateFact = recording('facts.state', 'authority')

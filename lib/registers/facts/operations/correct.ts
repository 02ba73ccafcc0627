import type { z } from 'zod'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { askForDuties } from '@/lib/registers/duties/operations/ask-for-refresh'
import { declaredDutiesOf } from '@/lib/registers/duties/operations/declared-duties'
import { appendLinks, listLinks } from '@/lib/registers/duties/store/evidence'
import { tellOfFact } from '@/lib/registers/notices/operations/tell'
import type { OperationName } from '@/lib/rules/access/grants'
import { declarationOf } from '@/lib/rules/duties/fact-kinds'
import { decideCorrection, decideFact, type FactEntry, kindsOf, type Side } from '../fact'
import { correctInput } from '../schema'
import { appendFact, findFact, listReplacements, lockFact } from '../store'

type Input = z.infer<typeof correctInput>
type Corrected = { factId: string; corrects: string; label: string; why: string; isVoid: boolean }

/** A new entry in the place of one that was wrong, or one that says it did not happen. The old one stays, and no longer counts. */
async function correctAs(context: ContractContext, side: Side, input: Input): Promise<Result<Corrected>> {
  const { tx, contract, actor, now, newId } = context
  await lockFact(tx, input.factId)
  const earlier = await findFact(tx, contract.id, input.factId)
  if (!earlier || earlier.partyId !== contract.partyId) return notFound()
  const replacements = await listReplacements(tx, contract.id, [earlier.id])
  const open = decideCorrection(earlier, replacements.has(earlier.id))
  if (!open.ok) return open
  const stated = { ...earlier, ...input.replacement, kind: earlier.kind }
  const { facts } = await declaredDutiesOf(tx, contract.id)
  const kinds = kindsOf(
    facts.pins.map(({ declared }) => declared),
    side,
  )
  const spoken = { kinds: [...kinds, earlier.kind], documents: facts.pins.map(({ document }) => document) }
  const decided = input.replacement ? decideFact(stated, side, spoken, now) : done(earlier)
  if (!decided.ok) return decided
  const factId = newId()
  const { kind, document, happenedAt, happenedBy, namedOn } = decided.value
  const text = `${input.replacement?.text ?? earlier.text}\n（訂正の理由：${input.why}）`
  await appendFact(tx, {
    ...{ kind, document, happenedAt, happenedBy, namedOn, text },
    ...{ contractId: contract.id, partyId: contract.partyId, id: factId, correctsId: earlier.id },
    ...{ isVoid: input.replacement === null, recordedAt: now, recordedBy: actor.accountId },
    recordedByName: actor.personName,
  })
  if (input.replacement) await carryLinks(context, earlier, factId)
  await tellOfFact(context, input.replacement ? 'corrected' : 'voided', { factId, kind })
  await askForDuties(context, contract.id)
  const { label } = declarationOf(kind)
  return done({ factId, corrects: earlier.id, label, why: input.why, isVoid: input.replacement === null })
}

/** What the earlier entry answered, the one in its place answers. */
async function carryLinks({ tx, contract, actor, now, newId }: ContractContext, earlier: FactEntry, factId: string) {
  const links = (await listLinks(tx, contract.id)).filter((link) => 'factId' in link && link.factId === earlier.id)
  if (links.length === 0) return
  await appendLinks(
    tx,
    links.map(({ dutyKey }) => ({ id: newId(), dutyKey, factId })),
    { contractId: contract.id, partyId: contract.partyId, by: actor.accountId, byName: actor.personName, at: now },
  )
}

function correcting<Name extends OperationName>(name: Name, side: Side) {
  return defineOperation({
    name,
    input: correctInput,
    run: (context, input: Input) => correctAs(context as ContractContext, side, input),
    entry: (_, corrected: Corrected) => ({
      subject: `「${corrected.label}」の記録を${corrected.isVoid ? '取り消した' : '訂正した'}`,
      details: corrected,
      visibility: 'shared',
    }),
  })
}

export const correctFact = correcting('facts.correct', 'contractor')
export const correctStatement = correcting('facts.correct_statement', 'authority')

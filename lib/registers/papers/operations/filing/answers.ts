import type { Result } from '@/lib/kernel/result'
import { done } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import { answerable, decideAnswers } from '@/lib/registers/duties/answering'
import { dutyWords } from '@/lib/registers/duties/labels'
import { declaredDutiesOf } from '@/lib/registers/duties/operations/declared-duties'
import { appendLinks } from '@/lib/registers/duties/store/evidence'
import { ownFormOf } from '@/lib/rules/duties/evidence'
import type { Subject } from './subject'

/**
 * The open duties that a paper on this form could answer, for the person who submits it to say so. The one duty for which
 * the paper exists needs no saying and is not among them.
 */
export async function answerableBy({ tx, contract }: ContractContext, { paper, form }: Subject) {
  if (contract.partyKind !== 'prime') return []
  const { facts, duties } = await declaredDutiesOf(tx, contract.id)
  const evidence = { by: 'paper' as const, form: form.key }
  const pin = facts.pins.find(
    ({ document, declared }) => document === paper.document && declared.edition === paper.edition,
  )
  return answerable(duties, 'contractor', paper.document, evidence)
    .filter(({ declaration }) => !pin || ownFormOf(declaration, pin.declared) !== form.key)
    .map((each) => ({ key: each.duty.key, words: dutyWords(each) }))
}

/** Whether the version may be linked to these duties. */
export async function decideAnswersOf(
  { tx, contract }: ContractContext,
  { paper, form }: Subject,
  keys: readonly string[],
): Promise<Result<string[]>> {
  if (keys.length === 0) return done([])
  const { duties } = await declaredDutiesOf(tx, contract.id)
  return decideAnswers(keys, duties, 'contractor', paper.document, { by: 'paper', form: form.key })
}

/** Links the version to the duties that it answers. */
export async function linkAnswers(
  { tx, contract, actor, now, newId }: ContractContext,
  { paperId, version }: { paperId: string; version: number },
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  const links = keys.map((dutyKey) => ({ id: newId(), dutyKey, paperId, version }))
  const by = {
    contractId: contract.id,
    partyId: contract.partyId,
    by: actor.accountId,
    byName: actor.personName,
    at: now,
  }
  await appendLinks(tx, links, by)
}

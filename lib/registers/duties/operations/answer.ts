import type { z } from 'zod'
import { conflict, notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import type { AnswerLink, ContractFacts } from '@/lib/rules/duties/contract-facts'
import type { Answer } from '@/lib/rules/duties/declaration'
import { decideAnswers } from '../answering'
import { dutyWords } from '../labels'
import { answerInput, takeBackInput } from '../schema'
import { appendLinks, listLinks, revokeLink } from '../store/evidence'
import { askForDuties } from './ask-for-refresh'
import { declaredDutiesOf } from './declared-duties'

type Input = z.infer<typeof answerInput>

/** Links what was submitted or what happened to a duty that it answers. Nothing closes a duty by itself. */
export const answerDuty = defineOperation({
  name: 'duties.answer',
  input: answerInput,
  async run(context, input: Input) {
    const { tx, contract, newId } = context
    const { facts, duties } = await declaredDutiesOf(tx, contract.id)
    const found = duties.find(({ duty }) => duty.key === input.key)
    const evidence = evidenceOf(input, facts)
    if (!evidence || !found) return notFound()
    const decided = decideAnswers([input.key], duties, 'contractor', evidence.document, evidence.answer)
    if (!decided.ok) return decided
    if (facts.links.some((link) => link.dutyKey === input.key && isSame(link, evidence.link)))
      return conflict('既に、この義務に結び付けられています。')
    await appendLinks(tx, [{ id: newId(), dutyKey: input.key, ...evidence.link }], by(context))
    await askForDuties(context, contract.id)
    return done({ key: input.key, words: dutyWords(found), evidence: evidence.link })
  },
  entry: (_, { key, words, evidence }) => ({
    subject: `「${words}」に応えるものを結び付けた`,
    details: { key, ...evidence },
    visibility: 'shared',
  }),
})

type Link = { paperId: string; version: number } | { factId: string }

/** The contractor's own version, or a fact that counts, with what it is evidence of. */
function evidenceOf(
  input: Input,
  { papers, facts }: ContractFacts,
): { link: Link; document?: string; answer: Answer } | undefined {
  if ('factId' in input) {
    const fact = facts.find(({ id }) => id === input.factId)
    return fact && { link: { factId: fact.id }, document: fact.document, answer: { by: 'fact', fact: fact.kind } }
  }
  const { paperId, version } = input
  const paper = papers.find((one) => one.paperId === paperId && one.version === version && one.isPrimes)
  return paper && { link: { paperId, version }, document: paper.document, answer: { by: 'paper', form: paper.formKey } }
}

function isSame(link: AnswerLink, other: Link): boolean {
  if ('factId' in link) return 'factId' in other && link.factId === other.factId
  return 'paperId' in other && link.paperId === other.paperId && link.version === other.version
}

function by({ contract, actor, now }: ContractContext) {
  return { contractId: contract.id, partyId: contract.partyId, by: actor.accountId, byName: actor.personName, at: now }
}

/** Takes a wrong link back, with a reason; the link stays in the book as taken back. */
export const takeBackAnswer = defineOperation({
  name: 'duties.take_back',
  input: takeBackInput,
  async run(context, { key, linkId, reason }) {
    const { tx, contract, newId } = context
    const link = (await listLinks(tx, contract.id)).find((one) => one.id === linkId && one.dutyKey === key)
    if (!link) return notFound()
    const isTaken = await revokeLink(tx, { id: newId(), dutyKey: key, revokesId: linkId, reason }, by(context))
    if (!isTaken) return conflict('同時に別の操作が行われました。画面を読み込み直して、結果を確かめてください。')
    await askForDuties(context, contract.id)
    return done({ key, linkId })
  },
  entry: ({ reason }, { key, linkId }) => ({
    subject: '義務に結び付けた書類又は記録を外した',
    details: { key, linkId, reason },
    visibility: 'shared',
  }),
})

import type { Instant } from '@/lib/kernel/instant'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { setInput } from '../schema'
import { answerWords } from '../setting-view'
import { decideSetting, sideOf } from '../settings'
import { appendSettings, lockSettings } from '../store'
import { termsOf } from './terms'

type Answered = { key: string; question: string; answer: string; fromAt: Instant }

/** Answers a question of the document, or sets one of the contract's own days. The earlier values stay, each with its time. */
export const setValue = defineOperation({
  name: 'contracts.set',
  input: setInput,
  async run(context, input): Promise<Result<Answered>> {
    const { tx, actor, contract, now, newId } = context
    await lockSettings(tx, contract.id)
    const { definitions, rows } = await termsOf(context)
    const definition = definitions.find(({ key }) => key === input.key)
    if (!definition) return notFound()
    const decided = decideSetting(definition, input, sideOf(contract.partyKind), rows, now)
    if (!decided.ok) return decided
    const { key, value, basis } = input
    const set = {
      contractId: contract.id,
      partyId: contract.partyId,
      setBy: actor.accountId,
      setByName: actor.personName,
    }
    await appendSettings(tx, [{ ...set, id: newId(), key, value, basis, fromAt: decided.value.fromAt, setAt: now }])
    const answer = answerWords(definition, value)
    return done({ key, question: definition.question, answer, fromAt: decided.value.fromAt })
  },
  entry: ({ key, value, basis }, { question, answer, fromAt }) => ({
    subject: `「${question}」を「${answer}」と定めた`,
    details: { key, value, fromAt, basis },
    visibility: 'shared',
  }),
})

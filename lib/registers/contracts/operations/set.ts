import type { Instant } from '@/lib/kernel/instant'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { askForDuties } from '@/lib/registers/duties/operations/ask-for-refresh'
import { tidingsOfValue } from '@/lib/registers/notices/notice'
import { tell } from '@/lib/registers/notices/operations/tell'
import { answerWords } from '@/lib/rules/clauses/setting-answer'
import { decideSetting } from '../decide-setting'
import { setInput } from '../schema'
import { sideOf } from '../settings'
import { appendSettings, lockSettings } from '../store'
import { termsOf } from './terms'

/** `value`: as it is kept; `answer`: in words. */
type Answered = { key: string; question: string; value: string; answer: string; fromAt: Instant }

/** Answers a question of the document, or sets one of the contract's own days. The earlier values stay, each with its time. */
export const setValue = defineOperation({
  name: 'contracts.set',
  input: setInput,
  async run(context, input): Promise<Result<Answered>> {
    const { tx, actor, contract, now, newId } = context
    await lockSettings(tx, contract.id)
    const terms = await termsOf(context)
    const definition = terms.definitions.find(({ key }) => key === input.key)
    if (!definition) return notFound()
    const decided = decideSetting(definition, input, sideOf(contract.partyKind), terms, now)
    if (!decided.ok) return decided
    const { key, basis } = input
    const { value, fromAt } = decided.value
    const set = {
      contractId: contract.id,
      partyId: contract.partyId,
      setBy: actor.accountId,
      setByName: actor.personName,
    }
    await appendSettings(tx, [{ ...set, id: newId(), key, value, basis, fromAt, setAt: now }])
    const other = sideOf(contract.partyKind) === 'authority' ? 'prime' : 'authority'
    await tell(context, { kind: other }, tidingsOfValue(key, definition.question))
    await askForDuties(context, contract.id)
    const answer = answerWords(definition.answer, value)
    return done({ key, question: definition.question, value, answer, fromAt })
  },
  entry: ({ key, basis }, { question, value, answer, fromAt }) => ({
    subject: `「${question}」を「${answer.replaceAll('\n', ' ')}」と定めた`,
    details: { key, value, fromAt, basis },
    visibility: 'shared',
  }),
})

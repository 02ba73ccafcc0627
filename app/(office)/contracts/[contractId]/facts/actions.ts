'use server'

import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { correctFact, correctStatement } from '@/lib/registers/facts/operations/correct'
import { recordFact, stateFact } from '@/lib/registers/facts/operations/record'
import { correctionIn, factAnswer, factIn, keyIn } from './fact-input'

export async function enterFact(contractId: string, form: FormData) {
  return factAnswer(contractId, await ask(recordFact, factIn(form), { contractId, key: keyIn(form) }))
}

export async function enterStatement(contractId: string, form: FormData) {
  return factAnswer(contractId, await ask(stateFact, factIn(form), { contractId, key: keyIn(form) }))
}

export async function correctOwnFact(at: { contractId: string; factId: string }, form: FormData) {
  const answer = await ask(correctFact, correctionIn(at.factId, form), { contractId: at.contractId, key: keyIn(form) })
  return answer.ok ? done({ next: `/contracts/${at.contractId}/facts` }) : factAnswer(at.contractId, answer)
}

export async function correctOwnStatement(at: { contractId: string; factId: string }, form: FormData) {
  const answer = await ask(correctStatement, correctionIn(at.factId, form), {
    contractId: at.contractId,
    key: keyIn(form),
  })
  return answer.ok ? done({ next: `/contracts/${at.contractId}/facts` }) : factAnswer(at.contractId, answer)
}

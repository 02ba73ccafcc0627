import type { Tx } from '@/lib/platform/db/client'
import type { ContractFacts } from '@/lib/rules/duties/contract-facts'
import { deriveDuties } from '@/lib/rules/duties/derive'
import { type DeclaredDuty, declaredIn } from '../answering'
import { contractFactsOf } from './contract-facts'

export type Known = { facts: ContractFacts; duties: DeclaredDuty[] }

/** The duties of a contract as they follow from its books at this moment, with their declarations. */
export async function declaredDutiesOf(tx: Tx, contractId: string): Promise<Known> {
  const facts = await contractFactsOf(tx, contractId)
  return { facts, duties: deriveDuties(facts).flatMap((duty) => declaredIn(duty, facts.pins) ?? []) }
}

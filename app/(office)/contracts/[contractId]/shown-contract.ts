import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ask, show } from '@/lib/platform/server/request'
import { getContract } from '@/lib/registers/contracts/operations/get'

/** Asked for once for the layout, the page and their titles. */
const asked = cache((contractId: string) => ask(getContract, {}, { contractId }))

/** The head of the contract; "not found" where there is none for this person, and without a session to the sign-in. */
export async function shownContract(contractId: string) {
  const answer = await asked(contractId)
  if (answer.ok) return answer.value
  return answer.refusal.kind === 'signed_out' ? show(getContract, {}, contractId) : notFound()
}

/** For titles: a title that refuses would leave the page "not found" without any. */
export async function contractNameFor(contractId: string): Promise<string | undefined> {
  const answer = await asked(contractId)
  return answer.ok ? answer.value.name : undefined
}

export type ShownContract = Awaited<ReturnType<typeof shownContract>>

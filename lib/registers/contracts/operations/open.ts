import type { z } from 'zod'
import { findDocument } from '@/lib/authorities/registry'
import { conflict, invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type AccountContext, defineOperation } from '@/lib/platform/server/operation'
import { askForDuties } from '@/lib/registers/duties/operations/ask-for-refresh'
import { decideOpening, type FoundOrganisation, NUMBER_TAKEN } from '../contract'
import { openInput } from '../schema'
import { ENDS_ON, SIGNED_ON, STARTS_ON } from '../settings'
import { appendSettings } from '../store'
import { findOrganisation, openContract, pinDocuments } from '../store/contracts'
import { insertParty } from '../store/parties'

type OpenInput = z.infer<typeof openInput>
type Opened = { contractId: string; partyId: string; contractorName: string }

/** Opens a contract of the own authority: its number and name, the contractor, the documents that bind it, and its days. Who opens it administers the authority's side. */
export const openNewContract = defineOperation({
  name: 'contracts.open',
  input: openInput,
  async run(context, input): Promise<Result<Opened>> {
    const { tx, now, newId } = context
    const found = await findOrganisation(tx, input.contractorCode)
    const decided = decideOpening(input, found, ({ document, edition }) => findDocument(document, edition))
    if (!decided.ok) return decided
    const contractId = newId()
    const partyId = newId()
    const isOpen = await openContract(tx, {
      id: contractId,
      number: input.number,
      name: input.name,
      authorityPartyId: partyId,
      memberId: newId(),
      at: now,
    })
    if (!isOpen) return invalid(NUMBER_TAKEN)
    if (!(await nameContractor(context, contractId, decided.value)))
      return conflict('同時に別の操作が行われました。もう一度行ってください。')
    await writeTerms(context, { contractId, partyId }, input)
    await askForDuties(context, contractId)
    return done({ contractId, partyId, contractorName: decided.value.name })
  },
  entry: (input, { contractorName }) => ({
    subject: `契約「${input.name}」（${input.number}）を登録し、受注者を「${contractorName}」とした`,
    details: {
      documents: input.documents.map(({ document, edition }) => `${document}@${edition}`),
      signedOn: input.signedOn,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
    },
    visibility: 'shared',
    where: 'contract',
  }),
})

function nameContractor(
  { tx, actor, now, newId }: AccountContext,
  contractId: string,
  contractor: FoundOrganisation,
): Promise<boolean> {
  return insertParty(tx, {
    contractId,
    id: newId(),
    organisationId: contractor.id,
    organisationName: contractor.name,
    kind: 'prime',
    fromAt: now,
    by: actor.accountId,
  })
}

/** The editions bind from the signing; the days are settings, so that a change of the contract keeps the earlier ones. */
async function writeTerms(
  { tx, actor, now, newId }: AccountContext,
  on: { contractId: string; partyId: string },
  input: OpenInput,
): Promise<void> {
  const { documents, signedOn, startsOn, endsOn } = input
  const pin = { ...on, fromOn: signedOn, by: actor.accountId, at: now }
  await pinDocuments(
    tx,
    documents.map(({ document, edition }) => ({ ...pin, id: newId(), document, edition })),
  )
  const days = [
    [SIGNED_ON, signedOn],
    [STARTS_ON, startsOn],
    [ENDS_ON, endsOn],
  ] as const
  const set = {
    ...on,
    fromAt: now,
    setAt: now,
    setBy: actor.accountId,
    setByName: actor.personName,
    basis: '契約の登録',
  }
  await appendSettings(
    tx,
    days.map(([key, value]) => ({ ...set, id: newId(), key, value })),
  )
}

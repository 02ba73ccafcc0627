import { conflict } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { PARTY_KIND_WORDS } from '../labels'
import { decideNaming } from '../parties'
import { namePartyInput } from '../schema'
import { findOrganisation } from '../store/contracts'
import { insertParty, listParties, lockParties } from '../store/parties'

type Named = { partyId: string; organisationName: string }

/** Names a subcontractor, an auditor or a viewer by the organisation's exact code. Who of them may do what, they say themselves. */
export const nameParty = defineOperation({
  name: 'contracts.name_party',
  input: namePartyInput,
  async run({ tx, actor, contract, now, newId }, input): Promise<Result<Named>> {
    await lockParties(tx, contract.id)
    const organisation = await findOrganisation(tx, input.organisationCode)
    const decided = decideNaming(input, organisation, await listParties(tx, contract.id), now)
    if (!decided.ok) return decided
    const { organisation: named, ...party } = decided.value
    const row = {
      ...party,
      contractId: contract.id,
      id: newId(),
      organisationId: named.id,
      organisationName: named.name,
      by: actor.accountId,
    }
    if (!(await insertParty(tx, row))) return conflict('同時に同じ組織が加えられました。画面を読み込み直してください。')
    return done({ partyId: row.id, organisationName: named.name })
  },
  entry: ({ kind, basis, fromOn, untilOn }, { partyId, organisationName }) => ({
    subject: `「${organisationName}」を${PARTY_KIND_WORDS[kind]}として加えた`,
    details: { partyId, basis, fromOn, untilOn },
    visibility: 'shared',
  }),
})

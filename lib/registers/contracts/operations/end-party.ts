import { conflict } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { PARTY_KIND_WORDS } from '../labels'
import { decideEnding } from '../parties'
import { endPartyInput } from '../schema'
import { endParty, listParties, lockParties } from '../store/parties'

type Ended = { partyId: string; organisationName: string; kindWord: string }

/** Ends the time of a subcontractor, an auditor or a viewer: now, or with a day that is to come. What they filed stays. */
export const endPartyTime = defineOperation({
  name: 'contracts.end_party',
  input: endPartyInput,
  async run({ tx, contract, now }, input): Promise<Result<Ended>> {
    await lockParties(tx, contract.id)
    const decided = decideEnding(input, await listParties(tx, contract.id), now)
    if (!decided.ok) return decided
    const { party, untilAt } = decided.value
    if (!(await endParty(tx, contract.id, party, untilAt)))
      return conflict('同時に別の操作が行われました。画面を読み込み直してください。')
    return done({ partyId: party.id, organisationName: party.organisationName, kindWord: PARTY_KIND_WORDS[party.kind] })
  },
  entry: ({ untilOn, basis }, { partyId, organisationName, kindWord }) => ({
    subject: `${kindWord}「${organisationName}」の終わりを定めた`,
    details: { partyId, untilOn: untilOn ?? 'now', basis },
    visibility: 'shared',
  }),
})

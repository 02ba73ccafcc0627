import { done } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { listPeople } from '@/lib/registers/organisations/store'
import { permitted } from '@/lib/rules/access/standing'
import { rightsOffered } from '../membership'
import { isInForce } from '../parties'
import { partyView } from '../party-view'
import { listMembersInput } from '../schema'
import { countReaders, listMembers, listNamesOfOthers } from '../store/members'
import { listParties } from '../store/parties'

/**
 * The own side's people on the contract with their rights, and whom of the own organisation one could name, 50 at a time.
 * Of the other parties the names, and only for those who read the contract. The parties themselves, also past ones, for
 * those who name and end them.
 */
export const listContractMembers = defineOperation({
  name: 'contracts.list_members',
  input: listMembersInput,
  async run(context, { search }) {
    const { tx, actor, contract, standing } = context
    const members = await listMembers(tx, contract.id, contract.partyId)
    const named = new Set(members.map(({ accountId }) => accountId))
    const { people, hasMore } = await listPeople(tx, { organisationId: actor.organisationId, search })
    const nameable = people.filter(({ accountId, isDisabled }) => !isDisabled && !named.has(accountId))
    const can = permitted(['contracts.give_rights', 'contracts.name_party', 'contracts.end_party'], standing)
    return done({
      partyKind: contract.partyKind,
      organisationName: actor.organisationName,
      members: members.map(({ memberId: _, ...member }) => ({
        ...member,
        isSelf: member.accountId === actor.accountId,
      })),
      nameable: nameable.map(({ accountId, name, kana, localId }) => ({ accountId, name, kana, localId })),
      hasMoreNameable: hasMore,
      rightsOffered: [...rightsOffered(contract.partyKind)],
      others: standing.rights.includes('read') ? await othersOf(context) : [],
      parties: can['contracts.name_party'] ? await partiesOf(context) : [],
      can,
    })
  },
})

async function othersOf({ tx, contract, now }: ContractContext) {
  const names = await listNamesOfOthers(tx, contract.id, contract.partyId)
  const parties = (await listParties(tx, contract.id)).filter(
    (party) => party.id !== contract.partyId && isInForce(party, now),
  )
  return parties.map(({ id, organisationName, kind }) => ({
    partyId: id,
    organisationName,
    kind,
    names: names.get(id) ?? [],
  }))
}

async function partiesOf({ tx, contract, now }: ContractContext) {
  const readers = await countReaders(tx, contract.id)
  return (await listParties(tx, contract.id)).map((party) => partyView(party, readers.get(party.id) ?? 0, now))
}

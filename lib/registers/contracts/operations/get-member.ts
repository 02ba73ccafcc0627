import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { findPerson } from '@/lib/registers/organisations/store'
import { permitted } from '@/lib/rules/access/standing'
import { rightsOffered } from '../membership'
import { memberRef } from '../schema'
import { listMembers } from '../store/members'

/** Somebody of the own organisation, with the rights in force on the contract: none for who is no member of it yet. */
export const getContractMember = defineOperation({
  name: 'contracts.get_member',
  input: memberRef,
  async run({ tx, actor, contract, standing }, { accountId }) {
    const person = await findPerson(tx, actor.organisationId, accountId)
    if (!person) return notFound()
    const member = (await listMembers(tx, contract.id, contract.partyId)).find((each) => each.accountId === accountId)
    const { name, kana, localId, isDisabled } = person
    return done({
      accountId,
      name,
      kana,
      localId,
      isDisabled,
      isSelf: accountId === actor.accountId,
      rights: member?.rights ?? [],
      givenAt: member?.givenAt,
      rightsOffered: [...rightsOffered(contract.partyKind)],
      can: permitted(['contracts.give_rights'], standing),
    })
  },
})

import { conflict, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { findPerson } from '@/lib/registers/organisations/store'
import type { Right } from '@/lib/rules/access/rights'
import { rightsText } from '../labels'
import { decideRights } from '../membership'
import { giveRightsInput } from '../schema'
import { endMembership, hasOverseer, insertMembership, listMembers, lockMembers } from '../store/members'

type Given = { accountId: string; personName: string; rights: Right[] }
const FASTER = '同時に別の操作が行われました。画面を読み込み直して、結果を確かめてください。'

/** Gives somebody of the own organisation a set of rights on the contract. It replaces the one in force, which stays as history; the empty set ends the membership. */
export const giveRights = defineOperation({
  name: 'contracts.give_rights',
  input: giveRightsInput,
  async run({ tx, actor, contract, now, newId }, input): Promise<Result<Given>> {
    await lockMembers(tx, contract.partyId)
    const account = await findPerson(tx, actor.organisationId, input.accountId)
    if (!account) return notFound()
    const decided = decideRights({
      partyKind: contract.partyKind,
      account,
      rights: input.rights,
      members: await listMembers(tx, contract.id, contract.partyId),
      hasOverseer: await hasOverseer(tx, actor.organisationId),
    })
    if (!decided.ok) return decided
    const { ends, rights } = decided.value
    const by = actor.accountId
    if (ends && !(await endMembership(tx, contract.id, ends.memberId, by, now))) return conflict(FASTER)
    const membership = {
      contractId: contract.id,
      id: newId(),
      partyId: contract.partyId,
      accountId: account.accountId,
      personName: account.name,
      rights,
      by,
      at: now,
    }
    if (rights.length > 0 && !(await insertMembership(tx, membership))) return conflict(FASTER)
    return done({ accountId: account.accountId, personName: account.name, rights })
  },
  entry: (_, { accountId, personName, rights }, { contract }) => ({
    subject:
      rights.length > 0
        ? `「${personName}」の権限を「${rightsText(rights)}」とした`
        : `「${personName}」を担当者から外した`,
    details: { accountId, partyId: contract.partyId, rights },
    visibility: 'shared',
  }),
})

import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { Right } from '@/lib/rules/access/rights'
import type { Member } from '../membership'
import { isUniqueViolation } from './violations'

export type NamedMember = Member & { personName: string; givenAt: Instant }

/** The own party's members in force, by the reading of their names. */
export async function listMembers(tx: Tx, contractId: string, partyId: string): Promise<NamedMember[]> {
  const rows = await tx.contractMember.findMany({
    where: { contractId, partyId, endedAt: null },
    select: {
      id: true,
      accountId: true,
      personName: true,
      rights: true,
      givenAt: true,
      account: { select: { disabledAt: true } },
    },
    orderBy: [{ account: { person: { kana: 'asc' } } }, { id: 'asc' }],
  })
  return rows.map(({ id, rights, givenAt, account, ...row }) => ({
    ...row,
    memberId: id,
    rights: rights as Right[],
    givenAt: instantOf(givenAt),
    isDisabled: account.disabledAt !== null,
  }))
}

/** The names of the members in force of all parties but one, by party. */
export async function listNamesOfOthers(tx: Tx, contractId: string, partyId: string): Promise<Map<string, string[]>> {
  const rows = await tx.contractMember.findMany({
    where: { contractId, partyId: { not: partyId }, endedAt: null },
    select: { partyId: true, personName: true },
    orderBy: { personName: 'asc' },
  })
  const names = new Map<string, string[]>()
  for (const { partyId: party, personName } of rows) names.set(party, [...(names.get(party) ?? []), personName])
  return names
}

/** How many people each party has named who read the contract. */
export async function countReaders(tx: Tx, contractId: string): Promise<Map<string, number>> {
  const rows = await tx.contractMember.groupBy({
    by: ['partyId'],
    where: { contractId, endedAt: null, rights: { has: 'read' } },
    _count: true,
  })
  return new Map(rows.map((row) => [row.partyId, row._count]))
}

/** Ends a set of rights if it is still in force. */
export async function endMembership(
  tx: Tx,
  contractId: string,
  memberId: string,
  by: string,
  at: Instant,
): Promise<boolean> {
  const { count } = await tx.contractMember.updateMany({
    where: { contractId, id: memberId, endedAt: null },
    data: { endedAt: dateOf(at), endedBy: by },
  })
  return count === 1
}

export type NewMembership = {
  contractId: string
  id: string
  partyId: string
  accountId: string
  personName: string
  rights: Right[]
  by: string
  at: Instant
}

/** False: another set is in force already. */
export async function insertMembership(tx: Tx, { by, at, ...row }: NewMembership): Promise<boolean> {
  try {
    await tx.contractMember.create({ data: { ...row, givenAt: dateOf(at), givenBy: by } })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** Whether somebody active of the organisation manages its people. */
export async function hasOverseer(tx: Tx, organisationId: string): Promise<boolean> {
  const where = { organisationId, disabledAt: null, rights: { some: { right: 'manage_people' } } }
  return (await tx.account.findFirst({ where, select: { id: true } })) !== null
}

/** Acts on the members of a party follow one another until the end of the transaction. */
export async function lockMembers(tx: Tx, partyId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`members/${partyId}`}, 0))`
}

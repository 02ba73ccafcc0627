import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { containing } from '@/lib/platform/db/containing'
import type { OrganisationKind, PartyKind, Right } from '@/lib/rules/access/rights'
import type { FoundOrganisation } from '../contract'
import { isUniqueViolation } from './violations'

const PAGE = 25

export type NewContract = {
  id: string
  number: string
  name: string
  authorityPartyId: string
  memberId: string
  at: Instant
}

/** Opens the contract and enters it: what follows in the transaction acts on it. False: the number is taken. */
export async function openContract(
  tx: Tx,
  { id, number, name, authorityPartyId, memberId, at }: NewContract,
): Promise<boolean> {
  try {
    await tx.$executeRaw`
      select app.open_contract(${id}::uuid, ${number}, ${name}, ${authorityPartyId}::uuid, ${memberId}::uuid, ${dateOf(at)})`
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** The organisation with exactly that code. */
export async function findOrganisation(tx: Tx, code: string): Promise<FoundOrganisation | undefined> {
  const rows = await tx.$queryRaw<{ id: string; name: string; kind: OrganisationKind }[]>`
    select id, name, kind from app.find_organisation(${code})`
  return rows[0]
}

export type Pinned = { document: string; edition: string; fromOn: string }

export type NewPin = Pinned & { contractId: string; partyId: string; id: string; by: string; at: Instant }

export async function pinDocuments(tx: Tx, rows: readonly NewPin[]): Promise<void> {
  await tx.contractDocument.createMany({
    data: rows.map(({ by, at, ...pinned }) => ({ ...pinned, pinnedAt: dateOf(at), pinnedBy: by })),
  })
}

/** Every edition that was pinned to these contracts, the latest start first. */
export async function listPinnedOf(
  tx: Tx,
  contractIds: readonly string[],
): Promise<(Pinned & { contractId: string })[]> {
  return tx.contractDocument.findMany({
    where: { contractId: { in: [...contractIds] } },
    select: { contractId: true, document: true, edition: true, fromOn: true },
    orderBy: [{ fromOn: 'desc' }, { pinnedAt: 'desc' }, { document: 'asc' }],
  })
}

export type ListedContract = {
  id: string
  number: string
  name: string
  openedAt: Instant
  authorityName: string
  contractorName: string
  partyKind: PartyKind
  rights: Right[]
}

type Wish = { accountId: string; organisationId: string; before?: { openedAt: string; id: string }; search: string }

/** The contracts that the person may know of, newest first, 25 a page. The database gives no others. */
export async function listContracts(
  tx: Tx,
  { accountId, organisationId, before, search }: Wish,
): Promise<{ contracts: ListedContract[]; hasMore: boolean }> {
  const contains = containing(search)
  const rows = await tx.contract.findMany({
    where: {
      parties: { some: { organisationId } },
      AND: [
        before
          ? {
              OR: [
                { openedAt: { lt: new Date(before.openedAt) } },
                { openedAt: new Date(before.openedAt), id: { lt: before.id } },
              ],
            }
          : {},
        search ? { OR: [{ number: contains }, { name: contains }] } : {},
      ],
    },
    select: {
      id: true,
      number: true,
      name: true,
      openedAt: true,
      parties: {
        where: { OR: [{ organisationId }, { kind: { in: ['authority', 'prime'] } }] },
        select: {
          organisationId: true,
          organisationName: true,
          kind: true,
          contractMembers: { where: { accountId, endedAt: null }, select: { rights: true } },
        },
      },
    },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
  })
  const contracts = rows.slice(0, PAGE).map(({ parties, openedAt, ...row }) => {
    const own = parties.find((party) => party.organisationId === organisationId)
    return {
      ...row,
      openedAt: instantOf(openedAt),
      authorityName: parties.find(({ kind }) => kind === 'authority')?.organisationName ?? '',
      contractorName: parties.find(({ kind }) => kind === 'prime')?.organisationName ?? '',
      partyKind: (own?.kind ?? 'viewer') as PartyKind,
      rights: (own?.contractMembers[0]?.rights ?? []) as Right[],
    }
  })
  return { contracts, hasMore: rows.length > PAGE }
}

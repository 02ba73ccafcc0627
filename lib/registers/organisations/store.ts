import { dateOf, type Instant } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { containing } from '@/lib/platform/db/containing'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { OrganisationRight } from '@/lib/rules/access/rights'
import type { Person } from './organisation'

const PAGE = 50
const SHOWN = {
  id: true,
  localId: true,
  disabledAt: true,
  person: { select: { name: true, kana: true } },
  rights: { select: { right: true }, orderBy: { right: 'asc' } },
} as const satisfies Prisma.AccountSelect

type AccountRow = Prisma.AccountGetPayload<{ select: typeof SHOWN }>

function personOf({ id, localId, disabledAt, person, rights }: AccountRow): Person {
  return {
    accountId: id,
    localId,
    name: person.name,
    kana: person.kana,
    rights: rights.map(({ right }) => right as OrganisationRight),
    isDisabled: disabledAt !== null,
  }
}

export type PeopleWish = { organisationId: string; after?: { kana: string; accountId: string }; search: string }
export type PeoplePage = { people: Person[]; hasMore: boolean }

/** The people of the organisation by reading, 50 a page. */
export async function listPeople(tx: Tx, { organisationId, after, search }: PeopleWish): Promise<PeoplePage> {
  const contains = containing(search)
  const rows = await tx.account.findMany({
    where: {
      organisationId,
      AND: [
        after
          ? {
              OR: [
                { person: { kana: { gt: after.kana } } },
                { person: { kana: after.kana }, id: { gt: after.accountId } },
              ],
            }
          : {},
        search ? { OR: [{ person: { name: contains } }, { person: { kana: contains } }, { localId: contains }] } : {},
      ],
    },
    select: SHOWN,
    orderBy: [{ person: { kana: 'asc' } }, { id: 'asc' }],
    take: PAGE + 1,
  })
  return { people: rows.slice(0, PAGE).map(personOf), hasMore: rows.length > PAGE }
}

export async function findPerson(tx: Tx, organisationId: string, accountId: string): Promise<Person | undefined> {
  const row = await tx.account.findFirst({ where: { organisationId, id: accountId }, select: SHOWN })
  return row ? personOf(row) : undefined
}

/** Those who manage the people of the organisation, and the one asked for: what a decision to disable depends on. */
export async function listOverseersAnd(tx: Tx, organisationId: string, accountId: string): Promise<Person[]> {
  const rows = await tx.account.findMany({
    where: { organisationId, OR: [{ id: accountId }, { rights: { some: { right: 'manage_people' } } }] },
    select: SHOWN,
  })
  return rows.map(personOf)
}

export async function isIdTaken(tx: Tx, organisationId: string, localId: string): Promise<boolean> {
  return (await tx.account.findFirst({ where: { organisationId, localId }, select: { id: true } })) !== null
}

/** Acts on the people of one organisation follow one another until the end of the transaction. */
export async function lockPeople(tx: Tx, organisationId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`people/${organisationId}`}, 0))`
}

export type NewAccount = {
  organisationId: string
  accountId: string
  personId: string
  name: string
  kana: string
  localId: string
  rights: OrganisationRight[]
  at: Instant
}

export async function insertAccount(
  tx: Tx,
  { organisationId, accountId, personId, name, kana, localId, rights, at }: NewAccount,
): Promise<void> {
  const createdAt = dateOf(at)
  await tx.person.create({ data: { organisationId, id: personId, name, kana, createdAt } })
  await tx.account.create({ data: { organisationId, id: accountId, personId, localId, createdAt } })
  await tx.organisationRight.createMany({
    data: rights.map((right) => ({ organisationId, accountId, right, grantedAt: createdAt })),
  })
}

/** Whoever is disabled has no session from the next request on. False when somebody was faster. */
export async function disableAccount(tx: Tx, organisationId: string, accountId: string, at: Instant): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { organisationId, id: accountId, disabledAt: null },
    data: { disabledAt: dateOf(at) },
  })
  return count === 1
}

/** Sets the password and ends every session of the account; false for accounts that are not the actor's to change. */
export async function setPassword(tx: Tx, accountId: string, passwordHash: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    { changed: boolean }[]
  >`select app.set_password(${accountId}::uuid, ${passwordHash}) as changed`
  return rows[0]?.changed === true
}

export type Guess = { loginKey: string; code: string; localId: string; limit: number; window: string }
export type Reserved = { isAllowed: boolean; passwordHash: string | null }

/** Counts one guess at the own password before anything is hashed; over the limit it gives no hash. */
export async function reserveGuess(tx: Tx, { loginKey, code, localId, limit, window }: Guess): Promise<Reserved> {
  const rows = await tx.$queryRaw<{ allowed: boolean; password_hash: string | null }[]>`
    select allowed, password_hash from app.reserve_sign_in(${loginKey}, ${code}, ${localId}, ${limit}::int, ${window}::interval)`
  return { isAllowed: rows[0]?.allowed === true, passwordHash: rows[0]?.password_hash ?? null }
}

import type { CivilDate } from '@/lib/kernel/civil-date'
import { dateOf, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ClosedDayRow } from './calendar'

const SHOWN = {
  day: true,
  isClosed: true,
  reason: true,
  at: true,
  byName: true,
} as const satisfies Prisma.ClosedDaySelect

async function listRows(tx: Tx, where: Prisma.ClosedDayWhereInput): Promise<ClosedDayRow[]> {
  const rows = await tx.closedDay.findMany({
    where,
    select: SHOWN,
    orderBy: [{ day: 'asc' }, { at: 'asc' }, { isClosed: 'desc' }],
  })
  return rows.map((row) => ({ ...row, day: row.day as CivilDate, at: instantOf(row.at) }))
}

export type Days = { organisationId: string; from: CivilDate; until: CivilDate }

/** What the organisation did with the days from the one to the other, both included. */
export async function listClosedDays(tx: Tx, { organisationId, from, until }: Days): Promise<ClosedDayRow[]> {
  return listRows(tx, { organisationId, day: { gte: from, lte: until } })
}

/** All acts on the calendar of the authority whose contract it is: for both sides, and for a job that holds the contract. */
export async function listClosedDaysOfContract(tx: Tx, contractId: string): Promise<ClosedDayRow[]> {
  const contract = await tx.contract.findUnique({
    where: { id: contractId },
    select: { authorityOrganisationId: true },
  })
  return contract ? listRows(tx, { organisationId: contract.authorityOrganisationId }) : []
}

export type NewClosedDay = ClosedDayRow & { organisationId: string; id: string; by: string }

export async function appendClosedDay(tx: Tx, row: NewClosedDay): Promise<void> {
  await tx.closedDay.create({ data: { ...row, at: dateOf(row.at) } })
}

/** Has the worker reckon the times of all contracts of the authority anew. Which they are, the person does not learn. */
export async function askForReckoning(tx: Tx): Promise<void> {
  await tx.$executeRaw`select app.refresh_duties_of_authority()`
}

/** Acts on the calendar of one organisation follow one another until the end of the transaction. */
export async function lockCalendar(tx: Tx, organisationId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`calendar/${organisationId}`}, 0))`
}

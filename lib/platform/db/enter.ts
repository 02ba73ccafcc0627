import type { Instant } from '@/lib/kernel/instant'
import { dateOf } from '@/lib/kernel/instant'
import type { OrganisationKind, OrganisationRight, PartyKind, Right } from '@/lib/rules/access/rights'
import type { Tx } from './client'

/** What the gate answers: who asks, and what the person is to the contract. */
export type Entered = {
  account?: string
  person: string
  organisation?: string
  organisationName: string
  organisationKind?: OrganisationKind
  organisationCode?: string
  organisationRights: OrganisationRight[]
  system?: boolean
  contract?: string
  contractNumber?: string
  contractName?: string
  party?: string
  partyKind?: PartyKind
  rights?: Right[]
}

const IDLE = '60 minutes'
const AGE = '12 hours'

/** Signs the context of this transaction for a session. Null: no such session. One round trip. */
export async function enterSession(tx: Tx, sessionHash: string, contractId: string | null, now: Instant) {
  const rows = await tx.$queryRaw<{ entered: Entered | null }[]>`
    select app.enter(${sessionHash}, ${contractId}::uuid, ${dateOf(now)}, ${IDLE}::interval, ${AGE}::interval) as entered`
  return rows[0]?.entered ?? null
}

/** Signs the context of this transaction for a job that this worker holds. */
export async function enterJob(tx: Tx, jobId: string): Promise<Entered | null> {
  const rows = await tx.$queryRaw<{ entered: Entered | null }[]>`select app.enter_job(${jobId}::uuid) as entered`
  return rows[0]?.entered ?? null
}

/**
 * Signs the context of this transaction for who asked for the export that the job draws, with the rights to read and to take out
 * alone. Null: the person no longer has them, or the export is over.
 */
export async function enterExport(tx: Tx, jobId: string, now: Instant): Promise<Entered | null> {
  const rows = await tx.$queryRaw<{ entered: Entered | null }[]>`
    select app.enter_export(${jobId}::uuid, ${dateOf(now)}) as entered`
  return rows[0]?.entered ?? null
}

import type { CivilDate } from '@/lib/kernel/civil-date'
import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { ProjectedDuty } from '../projection'

type Sides = { authorityOrganisationId: string; primeOrganisationId: string }

/** The projection as it stands, by key. */
export async function listProjected(tx: Tx, contractId: string): Promise<ProjectedDuty[]> {
  const rows = await tx.duty.findMany({ where: { contractId }, orderBy: { key: 'asc' } })
  const at = (value: Date | null): Instant | undefined => (value ? instantOf(value) : undefined)
  return rows.map(({ key, kind, document, edition, clause, duty, owner, label, isGuide, outcome, ...row }) => ({
    ...{ key, document, edition, clause, duty, label, isGuide, outcome },
    kind: kind as ProjectedDuty['kind'],
    owner: owner as ProjectedDuty['owner'],
    openedAt: instantOf(row.openedAt),
    appearsAt: instantOf(row.appearsAt),
    dueAt: at(row.dueAt),
    dueOn: (row.dueOn as CivilDate | null) ?? undefined,
    answeredAt: at(row.answeredAt),
    closedAt: at(row.closedAt),
  }))
}

/** Takes away the rows with these keys and puts others in. The projection is no record: only the worker writes it. */
export async function replaceProjected(
  tx: Tx,
  contractId: string,
  keys: readonly string[],
  rows: readonly ProjectedDuty[],
  sides: Sides,
): Promise<void> {
  if (keys.length > 0) await tx.duty.deleteMany({ where: { contractId, key: { in: [...keys] } } })
  if (rows.length === 0) return
  const date = (value: Instant | undefined) => (value ? dateOf(value) : null)
  await tx.duty.createMany({
    data: rows.map(({ openedAt, appearsAt, dueAt, dueOn, answeredAt, closedAt, ...row }) => ({
      ...row,
      ...sides,
      contractId,
      openedAt: dateOf(openedAt),
      appearsAt: dateOf(appearsAt),
      dueAt: date(dueAt),
      dueOn: dueOn ?? null,
      answeredAt: date(answeredAt),
      closedAt: date(closedAt),
    })),
  })
}

/** The two organisations whose contract it is. */
export async function findSides(tx: Tx, contractId: string): Promise<Sides | undefined> {
  const parties = await tx.contractParty.findMany({
    where: { contractId, kind: { in: ['authority', 'prime'] } },
    select: { kind: true, organisationId: true },
  })
  const of = (kind: string) => parties.find((party) => party.kind === kind)?.organisationId
  const [authorityOrganisationId, primeOrganisationId] = [of('authority'), of('prime')]
  return authorityOrganisationId && primeOrganisationId ? { authorityOrganisationId, primeOrganisationId } : undefined
}

/** One derivation of a contract's duties at a time. */
export async function lockProjection(tx: Tx, contractId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`duties/${contractId}`}, 0))`
}

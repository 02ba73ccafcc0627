import type { CivilDate } from '@/lib/kernel/civil-date'
import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { OwedRow } from '../owed'

const MOST = 51

type Who = { organisationId: string; accountId: string; isAuthority: boolean }
type Owner = 'contractor' | 'authority'

/**
 * What one side owes over all contracts that the person reads there: the overdue, the soonest due, what runs without a limit,
 * and the questions, 51 of each at most. One statement, by the index of the organisation, whatever the number of contracts.
 * `anyOf`: rights of which the person holds one on the contract.
 */
export async function listOwed(
  tx: Tx,
  who: Who,
  {
    owner,
    kinds,
    anyOf,
    now,
  }: { owner: Owner; kinds: readonly OwedRow['kind'][]; anyOf: readonly string[]; now: Instant },
): Promise<OwedRow[]> {
  const at = dateOf(now)
  const owed = Prisma.sql`
    d.${organisationColumn(who)} = ${who.organisationId}::uuid and d.owner = ${owner} and d.closed_at is null and d.outcome <> 'submitted'
    and d.appears_at <= ${at} and ${IS_MINE}`
  const parts = [
    ...(kinds.includes('duty') ? [late(owed, at), soon(owed, at), open(owed, 'duty')] : []),
    ...(kinds.includes('question') ? [open(owed, 'question')] : []),
  ]
  const rows = await tx.$queryRaw<StoredRow[]>`
    with mine as materialized (select app.contracts_with(${[...anyOf]}::text[]) as id)
    select w.*, c.number as "contractNumber", c.name as "contractName"
      from (${Prisma.join(parts, ' union all ')}) w join contract c on c.id = w."contractId"`
  return rows.map(rowOf)
}

/** What the side will owe next, where nothing waits now. */
export async function listComing(
  tx: Tx,
  who: Who,
  { owner, anyOf, now, limit }: { owner: Owner; anyOf: readonly string[]; now: Instant; limit: number },
): Promise<OwedRow[]> {
  const rows = await tx.$queryRaw<StoredRow[]>`
    with mine as materialized (select app.contracts_with(${[...anyOf]}::text[]) as id),
    next as (
      select ${COLUMNS} from duty d
       where d.${organisationColumn(who)} = ${who.organisationId}::uuid and d.owner = ${owner} and d.closed_at is null
         and d.appears_at > ${dateOf(now)} and ${IS_MINE}
       order by d.appears_at limit ${limit})
    select w.*, c.number as "contractNumber", c.name as "contractName" from next w join contract c on c.id = w."contractId"
     order by w."appearsAt"`
  return rows.map(rowOf)
}

/** The contracts on which the own organisation has named nobody yet. */
export async function listUnmanned(
  tx: Tx,
): Promise<{ contractId: string; contractNumber: string; contractName: string }[]> {
  return tx.$queryRaw`
    select c.id as "contractId", c.number as "contractNumber", c.name as "contractName"
      from app.contracts_without_members(${MOST}::int) u(id) join contract c on c.id = u.id
     order by c.opened_at desc, c.id desc`
}

/** Whether the person reads any contract at all. */
export async function readsAny(tx: Tx, { accountId }: Pick<Who, 'accountId'>): Promise<boolean> {
  const row = await tx.contractMember.findFirst({
    where: { accountId, endedAt: null, rights: { has: 'read' } },
    select: { id: true },
  })
  return row !== null
}

type StoredRow = Omit<OwedRow, 'openedAt' | 'appearsAt' | 'dueAt' | 'dueOn'> & {
  openedAt: Date
  appearsAt: Date
  dueAt: Date | null
  dueOn: string | null
}

function rowOf({ openedAt, appearsAt, dueAt, dueOn, ...row }: StoredRow): OwedRow {
  return {
    ...row,
    openedAt: instantOf(openedAt),
    appearsAt: instantOf(appearsAt),
    ...(dueAt && { dueAt: instantOf(dueAt) }),
    ...(dueOn && { dueOn: dueOn as CivilDate }),
  }
}

const COLUMNS = Prisma.sql`
  d.contract_id as "contractId", d.key, d.kind, d.document, d.edition, d.clause, d.duty, d.label, d.opened_at as "openedAt",
  d.appears_at as "appearsAt", d.due_at as "dueAt", d.due_on as "dueOn", d.is_guide as "isGuide",
  array(select a.paper_id::text from duty_answer a where a.contract_id = d.contract_id and a.duty_key = d.key
           and a.paper_id is not null
           and not exists (select from duty_answer r where r.contract_id = a.contract_id and r.revokes_id = a.id)) as "answeredBy"`

function organisationColumn({ isAuthority }: Who): Prisma.Sql {
  return isAuthority ? Prisma.sql`authority_organisation_id` : Prisma.sql`prime_organisation_id`
}

/** `mine` are the contracts on which the person holds one of the rights; asked once, not joined, so that the order of the index leads. */
const IS_MINE = Prisma.sql`(d.contract_id in (select id from mine)) is true`

/** Each part reads on along the index until it has enough. */
function late(owed: Prisma.Sql, at: Date): Prisma.Sql {
  return Prisma.sql`(select ${COLUMNS} from duty d where ${owed} and d.kind = 'duty' and (d.due_at is null) = false and d.due_at < ${at} order by d.due_at limit ${MOST})`
}

function soon(owed: Prisma.Sql, at: Date): Prisma.Sql {
  return Prisma.sql`(select ${COLUMNS} from duty d where ${owed} and d.kind = 'duty' and (d.due_at is null) = false and d.due_at >= ${at} order by d.due_at limit ${MOST})`
}

function open(owed: Prisma.Sql, kind: OwedRow['kind']): Prisma.Sql {
  return Prisma.sql`(select ${COLUMNS} from duty d where ${owed} and d.kind = ${kind} and (d.due_at is null) = true order by d.due_at, d.opened_at limit ${MOST})`
}

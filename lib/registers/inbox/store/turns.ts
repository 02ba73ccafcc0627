import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Right } from '@/lib/rules/access/rights'
import { MOST_COUNTED } from '@/lib/rules/bounded-count'
import type { InboxCursor } from '../schema'
import { AWAITS, type InboxSide, type Stand } from '../turn'

const PAGE = 25

export type Who = { organisationId: string; accountId: string; side: InboxSide }
/** A kind of turn, and the rights of which one makes it the person's. */
export type Wanted = { stand: Stand; anyOf: readonly Right[] }
export type Narrowed = { search: string; form?: { document: string; formKey: string } }

export type TurnRow = {
  stand: Stand
  contractId: string
  contractNumber: string
  contractName: string
  paperId: string
  version: number
  document: string
  edition: string
  formKey: string
  title: string
  reviewWord: string
  since: Instant
  submittedAt: Instant
  hasDraft: boolean
}

type Paging = { after?: InboxCursor; isNewestFirst: boolean }

/**
 * One page of the versions that stand so, in order of time, by key. Each kind is read along its own index of the organisation, so a
 * page costs the same however many wait and on however many contracts. What belongs to a row is looked up by its key
 * (`offset 0`): a join would be tempted to read whole tables through their policies.
 */
export async function listTurns(
  tx: Tx,
  who: Who,
  wanted: readonly Wanted[],
  narrowed: Narrowed,
  { after, isNewestFirst }: Paging,
): Promise<{ rows: TurnRow[]; hasMore: boolean }> {
  if (wanted.length === 0) return { rows: [], hasMore: false }
  const order = isNewestFirst ? DOWN : UP
  const branches = wanted.map(({ stand, anyOf }) => {
    const since = sinceOf(stand)
    const beyond = after
      ? Prisma.sql`and (${since}, t.contract_id, t.paper_id, t.version) ${isNewestFirst ? LESS : MORE}
          (${new Date(after.since)}::timestamptz, ${after.contractId}::uuid, ${after.paperId}::uuid, ${after.version}::int)`
      : Prisma.empty
    return Prisma.sql`
      (select t.contract_id, t.paper_id, t.version, t.document, t.form_key, t.submitted_at, ${literal(stand)} as stand, ${since} as since
         from paper_turn t where ${standing(who, stand, anyOf, narrowed)} ${beyond}
        order by ${since} ${order}, t.contract_id ${order}, t.paper_id ${order}, t.version ${order} limit ${PAGE + 1})`
  })
  const rows = await tx.$queryRaw<(Omit<TurnRow, 'since' | 'submittedAt'> & { since: Date; submittedAt: Date })[]>`
    with page as materialized (
      select * from (${Prisma.join(branches, ' union all ')}) w
       order by since ${order}, contract_id ${order}, paper_id ${order}, version ${order} limit ${PAGE + 1})
    select page.stand, page.contract_id as "contractId", c.number as "contractNumber", c.name as "contractName", page.paper_id as "paperId",
           page.version, page.document, p.edition, page.form_key as "formKey", p.title, v.review_word as "reviewWord", page.since,
           page.submitted_at as "submittedAt", d.paper_id is not null as "hasDraft"
      from page
     cross join lateral (select * from contract c where c.id = page.contract_id offset 0) c
     cross join lateral (select * from paper p where p.contract_id = page.contract_id and p.id = page.paper_id offset 0) p
     cross join lateral (
       select * from paper_version v where v.contract_id = page.contract_id and v.paper_id = page.paper_id and v.number = page.version offset 0) v
      left join lateral (select * from paper_draft d where d.contract_id = page.contract_id and d.paper_id = page.paper_id offset 0) d on true
     order by page.since ${order}, page.contract_id ${order}, page.paper_id ${order}, page.version ${order}`
  const read = rows.map(({ since, submittedAt, ...row }) => ({
    ...row,
    since: instantOf(since),
    submittedAt: instantOf(submittedAt),
  }))
  return { rows: read.slice(0, PAGE), hasMore: read.length > PAGE }
}

/** How many stand so, of each kind, counted up to one above the limit. */
export async function countTurns(
  tx: Tx,
  who: Who,
  wanted: readonly Wanted[],
  narrowed: Narrowed,
): Promise<Map<Stand, number>> {
  if (wanted.length === 0) return new Map()
  const counts = wanted.map(
    ({ stand, anyOf }) => Prisma.sql`
      select ${literal(stand)} as stand, count(*)::int as count
        from (select 1 from paper_turn t where ${standing(who, stand, anyOf, narrowed)}
               order by ${sinceOf(stand)} limit ${MOST_COUNTED + 1}) counted`,
  )
  const rows = await tx.$queryRaw<{ stand: Stand; count: number }[]>`
    ${Prisma.join(counts, ' union all ')}`
  return new Map(rows.map(({ stand, count }) => [stand, count]))
}

/** The documents of the contracts that the person reads, for looking for their forms. */
export async function listDocuments(tx: Tx): Promise<{ document: string; edition: string }[]> {
  return tx.$queryRaw`
    select distinct d.document, d.edition from contract_document d where d.contract_id in (${contractsWith(['read'], '')}) order by 1, 2`
}

const UP = Prisma.raw('asc')
const DOWN = Prisma.raw('desc')
const MORE = Prisma.raw('>')
const LESS = Prisma.raw('<')

/** The stands are a closed list: as literals, so that the partial indexes are known to hold them. */
function literal(stand: Stand): Prisma.Sql {
  return Prisma.raw(`'${stand}'::text`)
}

function isAwaited(stand: Stand): boolean {
  return (AWAITS as readonly string[]).includes(stand)
}

function sinceOf(stand: Stand): Prisma.Sql {
  return isAwaited(stand) ? Prisma.raw('t.submitted_at') : Prisma.raw('t.replied_at')
}

/**
 * The contracts are asked once and not joined, so that the order of the index leads. What a person made is not the person's to
 * decide (四つの目).
 */
function standing(
  { organisationId, accountId, side }: Who,
  stand: Stand,
  anyOf: readonly Right[],
  { search, form }: Narrowed,
): Prisma.Sql {
  const organisation = Prisma.raw(`t.${side}_organisation_id`)
  const column = Prisma.raw(isAwaited(stand) ? 't.awaits' : 't.reply')
  return Prisma.sql`
    ${organisation} = ${organisationId}::uuid and ${column} = ${literal(stand)}
    and (t.contract_id in (${contractsWith(anyOf, search)})) is true
    ${side === 'authority' && stand === 'decide' ? Prisma.sql`and ${accountId}::uuid not in (t.drafted_by, t.submitted_by)` : Prisma.empty}
    ${form ? Prisma.sql`and t.document = ${form.document} and t.form_key = ${form.formKey}` : Prisma.empty}`
}

/** The contracts on which the person holds one of the rights; those looked for only. */
function contractsWith(anyOf: readonly Right[], search: string): Prisma.Sql {
  const all = Prisma.sql`select app.contracts_with(${[...anyOf]}::text[])`
  if (search === '') return all
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`select c.id from contract c where c.id in (${all}) and (c.number ilike ${like} or c.name ilike ${like})`
}

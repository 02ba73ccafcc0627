import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { PartyKind, Right } from '@/lib/rules/access/rights'
import type { ReviewKind } from '@/lib/rules/approvals/transitions'
import type { Filed } from './asked'
import type { Standing } from './item'
import type { Stand } from './open-papers'

/** What was filed is found on all contracts; what follows from the documents alone, on so many, the newest first. */
const MAX_CONTRACTS = 300
const MAX_PAPERS = 51

type Who = { organisationId: string; accountId: string }

/** The person's contracts with the rights on them, newest first. The database gives those that the person may know of. */
export async function listStandings(tx: Tx, { organisationId, accountId }: Who): Promise<Standing[]> {
  const rows = await tx.$queryRaw<
    {
      contractId: string
      contractNumber: string
      contractName: string
      partyKind: PartyKind
      rights: Right[]
      ownMembers: number
    }[]
  >`
    select c.id as "contractId", c.number as "contractNumber", c.name as "contractName", p.kind as "partyKind",
           coalesce(m.rights, '{}') as rights,
           (select count(*)::int from contract_member x where x.contract_id = p.contract_id and x.party_id = p.id and x.ended_at is null) as "ownMembers"
      from contract_party p
      join contract c on c.id = p.contract_id
      left join contract_member m on m.contract_id = p.contract_id and m.party_id = p.id and m.account_id = ${accountId}::uuid and m.ended_at is null
     where p.organisation_id = ${organisationId}::uuid
     order by c.opened_at desc, c.id desc limit ${MAX_CONTRACTS}`
  return rows
}

export type OpenRow = {
  stand: Stand
  contractId: string
  contractNumber: string
  contractName: string
  partyKind: PartyKind
  rights: Right[]
  paperId: string
  version: number
  document: string
  edition: string
  formKey: string
  title: string
  reviewKind: ReviewKind
  reviewWord: string
  since: Instant
}

/**
 * The papers that wait, on whichever side: submitted ones for who may receive or decide them (and did not make them), and
 * for the contractor that made them; returned ones and asked corrections on the last version; drafts of the own side.
 * One statement whatever the number of contracts, 51 of each kind at most, the longest waiting first.
 */
export async function listOpenPapers(tx: Tx, { organisationId, accountId }: Who): Promise<OpenRow[]> {
  const rows = await tx.$queryRaw<(Omit<OpenRow, 'since'> & { since: Date })[]>`
    with mine as (
      select p.contract_id, p.id as party_id, p.kind, m.rights, p.kind in ('prime', 'subcontractor') as is_contractor,
             m.rights && array['draft', 'submit'] as files
        from contract_member m join contract_party p on p.contract_id = m.contract_id and p.id = m.party_id
       where m.account_id = ${accountId}::uuid and m.ended_at is null and p.organisation_id = ${organisationId}::uuid and 'read' = any (m.rights)
         and p.kind <> 'auditor' and p.kind <> 'viewer'),
    submitted as (
      select 'submitted' as stand, v.contract_id, v.paper_id, v.number, v.review_kind, v.review_word, v.submitted_at as since
        from mine join paper_version v on v.contract_id = mine.contract_id and v.state = 'submitted'
       where case when mine.is_contractor then v.party_id = mine.party_id
                  when v.review_kind = 'decided' then 'decide' = any (mine.rights) and ${accountId}::uuid not in (v.drafted_by, v.submitted_by)
                  else 'receive' = any (mine.rights) end
       order by v.submitted_at limit ${MAX_PAPERS}),
    returned as (
      select 'returned', v.contract_id, v.paper_id, v.number, v.review_kind, v.review_word, v.decided_at
        from mine join paper_version v on v.contract_id = mine.contract_id and v.state = 'returned'
        join paper p on p.contract_id = v.contract_id and p.id = v.paper_id and p.latest_version = v.number
       where not mine.is_contractor or (mine.files and v.party_id = mine.party_id)
       order by v.decided_at limit ${MAX_PAPERS}),
    asked as materialized (
      select s.contract_id, s.paper_id, s.version, max(s.at) as at from paper_step s
       where s.act = 'ask_correction' and s.contract_id in (select contract_id from mine) group by 1, 2, 3),
    corrections as (
      select 'correction', v.contract_id, v.paper_id, v.number, v.review_kind, v.review_word, asked.at
        from mine join asked on asked.contract_id = mine.contract_id
        join paper p on p.contract_id = asked.contract_id and p.id = asked.paper_id and p.latest_version = asked.version
        join paper_version v on v.contract_id = asked.contract_id and v.paper_id = asked.paper_id and v.number = asked.version
       where not mine.is_contractor or (mine.files and v.party_id = mine.party_id)
       order by asked.at limit ${MAX_PAPERS}),
    drafts as (
      select 'draft', d.contract_id, d.paper_id, d.base_version, '', '', d.updated_at
        from mine join paper_draft d on d.contract_id = mine.contract_id and d.party_id = mine.party_id
       where mine.files order by d.updated_at limit ${MAX_PAPERS})
    select w.stand, w.contract_id as "contractId", c.number as "contractNumber", c.name as "contractName", mine.kind as "partyKind", mine.rights,
           w.paper_id as "paperId", w.number as version, p.document, p.edition, p.form_key as "formKey", p.title,
           w.review_kind as "reviewKind", w.review_word as "reviewWord", w.since
      from (select * from submitted union all select * from returned union all select * from corrections union all select * from drafts) w
      join mine on mine.contract_id = w.contract_id
      join contract c on c.id = w.contract_id
      join paper p on p.contract_id = w.contract_id and p.id = w.paper_id`
  return rows.map((row) => ({ ...row, since: instantOf(row.since) }))
}

/** On which of these forms the contractor itself has begun or filed a paper, contract by contract. */
export async function listFiled(
  tx: Tx,
  contractIds: readonly string[],
  forms: readonly Filed[],
): Promise<(Filed & { contractId: string })[]> {
  return tx.$queryRaw<(Filed & { contractId: string })[]>`
    select c.id as "contractId", f.document, f.form_key as "formKey"
      from unnest(${[...contractIds]}::uuid[]) c(id)
     cross join unnest(${forms.map(({ document }) => document)}::text[], ${forms.map(({ formKey }) => formKey)}::text[]) f(document, form_key)
     where exists (
       select from paper p join contract_party q on q.contract_id = p.contract_id and q.id = p.party_id and q.kind = 'prime'
        where p.contract_id = c.id and p.document = f.document and p.form_key = f.form_key)`
}

export type CarriedOut = { contractId: string; at: Instant; reportedAt?: Instant }

/** When the last movement under a plan happened on each of these contracts, and when a report on one of the forms was last submitted. */
export async function listCarriedOut(
  tx: Tx,
  contractIds: readonly string[],
  reportForms: readonly string[],
): Promise<CarriedOut[]> {
  const rows = await tx.$queryRaw<{ contractId: string; at: Date; reportedAt: Date | null }[]>`
    with done as materialized (
      select m.contract_id, max(m.happened_at) as at from custody_movement m
       where m.plan_paper_id is not null and m.contract_id = any (${[...contractIds]}::uuid[]) group by 1)
    select done.contract_id as "contractId", done.at, (
             select max(v.submitted_at) from paper p join paper_version v on v.contract_id = p.contract_id and v.paper_id = p.id
              where p.contract_id = done.contract_id and p.form_key = any (${[...reportForms]}::text[])) as "reportedAt"
      from done`
  return rows.map(({ contractId, at, reportedAt }) => ({
    contractId,
    at: instantOf(at),
    reportedAt: reportedAt ? instantOf(reportedAt) : undefined,
  }))
}

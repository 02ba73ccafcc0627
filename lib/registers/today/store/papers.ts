import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { PartyKind, Right } from '@/lib/rules/access/rights'
import type { ReviewKind } from '@/lib/rules/approvals/transitions'
import type { Stand } from '../open-papers'

const MAX_PAPERS = 51

type Who = { organisationId: string; accountId: string }

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

import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { VersionState } from '@/lib/rules/approvals/transitions'

const MOST_SOURCES = 50

type FormRef = { document: string; formKey: string }

/** The latest version of a paper that a new one can start from, and where it stands. */
export type Source = {
  contractId: string
  contractNumber: string
  contractName: string
  paperId: string
  title: string
  version: number
  state: VersionState
  reviewWord: string
  submittedAt: Instant
}

/** The forms on which the organisation has submitted something, on the contracts that the person reads as its contractor. */
export async function listSourceForms(tx: Tx, organisationId: string): Promise<FormRef[]> {
  return tx.$queryRaw`
    select distinct p.document, p.form_key as "formKey" from paper p
      join contract_party q on q.contract_id = p.contract_id and q.id = p.party_id
     where q.organisation_id = ${organisationId}::uuid and q.kind in ('prime', 'subcontractor') and p.latest_version > 0`
}

/** The papers of that form which the organisation has submitted, the newest first; fifty at the most. */
export async function listSources(tx: Tx, organisationId: string, { document, formKey }: FormRef): Promise<Source[]> {
  const rows = await tx.$queryRaw<(Omit<Source, 'submittedAt'> & { submittedAt: Date })[]>`
    select p.contract_id as "contractId", c.number as "contractNumber", c.name as "contractName", p.id as "paperId", p.title,
           v.number as version, v.state, v.review_word as "reviewWord", v.submitted_at as "submittedAt"
      from paper p join contract_party q on q.contract_id = p.contract_id and q.id = p.party_id
      join contract c on c.id = p.contract_id
      join paper_version v on v.contract_id = p.contract_id and v.paper_id = p.id and v.number = p.latest_version
     where q.organisation_id = ${organisationId}::uuid and q.kind in ('prime', 'subcontractor')
       and p.document = ${document} and p.form_key = ${formKey}
     order by v.submitted_at desc, p.id limit ${MOST_SOURCES}`
  return rows.map(({ submittedAt, ...row }) => ({ ...row, submittedAt: instantOf(submittedAt) }))
}

import { isId } from '@/lib/kernel/ids'
import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { ReviewKind, VersionState } from '@/lib/rules/approvals/transitions'
import type { AnswerLink, PaperFact } from '@/lib/rules/duties/contract-facts'

/** Every submitted version of the contract, in the order of submission. */
export async function listPaperFacts(tx: Tx, contractId: string): Promise<(PaperFact & { title: string })[]> {
  const rows = await tx.$queryRaw<
    {
      paperId: string
      version: number
      document: string
      formKey: string
      title: string
      submittedAt: Date
      reviewKind: ReviewKind
      state: VersionState
      decidedAt: Date | null
      isPrimes: boolean
    }[]
  >`
    select v.paper_id as "paperId", v.number as version, p.document, p.form_key as "formKey", p.title,
           v.submitted_at as "submittedAt", v.review_kind as "reviewKind", v.state, v.decided_at as "decidedAt", q.kind = 'prime' as "isPrimes"
      from paper_version v join paper p on p.contract_id = v.contract_id and p.id = v.paper_id
      join contract_party q on q.contract_id = v.contract_id and q.id = v.party_id
     where v.contract_id = ${contractId}::uuid and v.visibility = 'shared' order by v.submitted_at, v.paper_id, v.number`
  return rows.map(({ submittedAt, decidedAt, ...row }) => ({
    ...row,
    submittedAt: instantOf(submittedAt),
    ...(decidedAt && { decidedAt: instantOf(decidedAt) }),
  }))
}

/** For which occurrence each of the papers was filed (令和8年10月分), by the links that stand; in the order in which they opened. */
export async function listLabelsOf(
  tx: Tx,
  contractId: string,
  paperIds: readonly string[],
): Promise<{ paperId: string; label: string }[]> {
  return tx.$queryRaw`
    select a.paper_id as "paperId", d.label
      from duty_answer a join duty d on d.contract_id = a.contract_id and d.key = a.duty_key
     where a.contract_id = ${contractId}::uuid and a.paper_id = any (${[...paperIds]}::uuid[]) and d.label <> ''
       and not exists (select from duty_answer r where r.contract_id = a.contract_id and r.revokes_id = a.id)
     order by d.opened_at, d.key`
}

export type Link = AnswerLink & { id: string; linkedAt: Instant; linkedByName: string }

/** The links that stand, in the order in which they were made. */
export async function listLinks(tx: Tx, contractId: string): Promise<Link[]> {
  const rows = await tx.dutyAnswer.findMany({
    where: { contractId, revokesId: null, revoked: null },
    orderBy: [{ linkedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, dutyKey, paperId, version, factId, registerFact, linkedAt, linkedByName }) => ({
    ...{ id, dutyKey, linkedByName, linkedAt: instantOf(linkedAt) },
    ...((factId ?? registerFact)
      ? { factId: factId ?? registerFact ?? '' }
      : { paperId: paperId ?? '', version: version ?? 0 }),
  }))
}

type By = { contractId: string; partyId: string; by: string; byName: string; at: Instant }

/** Links evidence to duties. A pair that is linked already is linked once more and counts once. */
export async function appendLinks(
  tx: Tx,
  links: readonly (AnswerLink & { id: string })[],
  { by, byName, at, ...of }: By,
) {
  await tx.dutyAnswer.createMany({
    data: links.map((link) => ({
      ...columnsOf(link),
      ...of,
      visibility: 'shared',
      linkedAt: dateOf(at),
      linkedBy: by,
      linkedByName: byName,
      reason: '',
    })),
  })
}

/** Entries of the book of facts have ids; what another register tells has a name. */
function columnsOf(link: AnswerLink & { id: string }) {
  if (!('factId' in link)) return link
  const { factId, ...rest } = link
  return { ...rest, ...(isId(factId) ? { factId } : { registerFact: factId }) }
}

/** Takes a link back; false when somebody did before. */
export async function revokeLink(
  tx: Tx,
  link: { id: string; dutyKey: string; revokesId: string; reason: string },
  { by, byName, at, ...of }: By,
): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`answer/${link.revokesId}`}, 0))`
  const there = await tx.dutyAnswer.findFirst({
    where: { contractId: of.contractId, revokesId: link.revokesId },
    select: { id: true },
  })
  if (there) return false
  await tx.dutyAnswer.create({
    data: { ...link, ...of, visibility: 'shared', linkedAt: dateOf(at), linkedBy: by, linkedByName: byName },
  })
  return true
}

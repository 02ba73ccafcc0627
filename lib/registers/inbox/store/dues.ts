import type { CivilDate } from '@/lib/kernel/civil-date'
import { instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { LinkedDue } from '../lateness'

/** A version, and the duty for which its form alone exists. */
export type DueOf = { contractId: string; paperId: string; version: number; document: string; ownDuty?: string }

export type FoundDue = LinkedDue & Pick<DueOf, 'contractId' | 'paperId' | 'version'>

/** The due times of the duties that the versions answer: those linked to them, and the one for which a form alone exists. One statement. */
export async function listDues(tx: Tx, versions: readonly DueOf[]): Promise<FoundDue[]> {
  if (versions.length === 0) return []
  const column = <Key extends keyof DueOf>(key: Key) => versions.map((version) => version[key])
  const rows = await tx.$queryRaw<StoredDue[]>`
    with wanted as (
      select * from unnest(${column('contractId')}::uuid[], ${column('paperId')}::uuid[], ${column('version')}::int[], ${column('document')}::text[],
                           ${versions.map(({ ownDuty }) => ownDuty ?? null)}::text[]) as w(contract_id, paper_id, version, document, duty))
    select w.contract_id as "contractId", w.paper_id as "paperId", w.version, d.due_at as "dueAt", d.due_on as "dueOn", d.answered_at as "answeredAt"
      from wanted w
      join duty_answer a on a.contract_id = w.contract_id and a.paper_id = w.paper_id and a.version = w.version
      join duty d on d.contract_id = a.contract_id and d.key = a.duty_key
     where d.due_at is not null and not exists (select from duty_answer r where r.contract_id = a.contract_id and r.revokes_id = a.id)
    union
    select w.contract_id, w.paper_id, w.version, d.due_at, d.due_on, d.answered_at
      from wanted w join duty d on d.contract_id = w.contract_id and d.duty = w.duty and d.document = w.document
     where d.due_at is not null`
  return rows.map(({ dueAt, dueOn, answeredAt, ...row }) => ({
    ...row,
    dueAt: instantOf(dueAt),
    ...(dueOn && { dueOn: dueOn as CivilDate }),
    ...(answeredAt && { answeredAt: instantOf(answeredAt) }),
  }))
}

type StoredDue = Pick<DueOf, 'contractId' | 'paperId' | 'version'> & {
  dueAt: Date
  dueOn: string | null
  answeredAt: Date | null
}

/** A version by all that names it. */
export function versionKey({
  contractId,
  paperId,
  version,
}: Pick<DueOf, 'contractId' | 'paperId' | 'version'>): string {
  return `${contractId}/${paperId}/${version}`
}

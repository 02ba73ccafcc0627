import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { ContractContext } from '@/lib/platform/server/operation'
import { dutyWords } from '@/lib/registers/duties/labels'
import { declaredDutiesOf } from '@/lib/registers/duties/operations/declared-duties'
import { answersOf, latenessOf } from '@/lib/registers/duties/timeliness'

/** A duty with a due time that a version answers, and by how much the answer came late. */
export type Timeliness = {
  key: string
  words: string
  clause: string
  dueAt: Instant
  dueOn?: CivilDate
  answeredAt: Instant
  /** Absent: in time. */
  lateBy?: string
}

/** Whether the duties that the version answers were answered in time. A subcontractor owes nothing to the authority and is told nothing. */
export async function timelinessOf(
  { tx, contract }: ContractContext,
  paperId: string,
  version: number,
): Promise<Timeliness[]> {
  if (contract.partyKind === 'subcontractor') return []
  const { duties } = await declaredDutiesOf(tx, contract.id)
  return answersOf(duties, paperId, version).map((each) => {
    const { key, clause, dueAt, dueOn, answeredAt } = each.duty
    return { key, clause, dueAt, dueOn, answeredAt, words: dutyWords(each), lateBy: latenessOf(each.duty) }
  })
}

import type { Instant } from '@/lib/kernel/instant'
import { runningTime } from '@/lib/registers/today/running-time'
import type { Duty } from '@/lib/rules/duties/derive'
import type { DeclaredDuty } from './answering'

/** A duty that had a due time and was answered. */
export type Judged = Duty & { dueAt: Instant; answeredAt: Instant }

/** The duties with a due time that this version of a paper answers. A guide (おおむね) is no due time. */
export function answersOf(
  duties: readonly DeclaredDuty[],
  paperId: string,
  version: number,
): (DeclaredDuty & { duty: Judged })[] {
  return duties.filter(
    (each): each is DeclaredDuty & { duty: Judged } =>
      isJudged(each.duty) &&
      each.duty.evidence.some((one) => one.kind === 'paper' && one.id === paperId && one.version === version),
  )
}

/** By how much the first answer came late, in words; undefined in time. The submission is tested, never the decision. */
export function latenessOf({ dueAt, answeredAt }: Pick<Judged, 'dueAt' | 'answeredAt'>): string | undefined {
  if (answeredAt <= dueAt) return undefined
  const late = runningTime(dueAt, answeredAt)
  return late === '0分' ? '1分未満' : late
}

function isJudged(duty: Duty): duty is Judged {
  return duty.dueAt !== undefined && duty.answeredAt !== undefined && duty.isGuide !== true
}

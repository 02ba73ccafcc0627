import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { latenessOf } from '@/lib/registers/duties/timeliness'

/** The due time of a duty that a version answers, and when the duty was first answered. */
export type LinkedDue = { dueAt: Instant; dueOn?: CivilDate; answeredAt?: Instant }

export type Due = {
  dueAt: Instant
  dueOn?: CivilDate
  /** By how much it came too late: `3日2時間`. Absent: in time. */
  lateBy?: string
}

/**
 * The due time that presses most, and by how much it was missed. It tests the submission, never the decision; where an earlier version
 * answered the duty in time, a later one is not late.
 */
export function dueOfVersion(dues: readonly LinkedDue[], submittedAt: Instant): Due | undefined {
  const [first] = dues.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
  if (!first) return undefined
  const late = dues.filter((due) => answeredAt(due, submittedAt) > due.dueAt)
  const worst = late.toSorted((a, b) => overrun(b, submittedAt) - overrun(a, submittedAt))[0]
  const { dueAt, dueOn } = worst ?? first
  return {
    dueAt,
    ...(dueOn && { dueOn }),
    ...(worst && { lateBy: latenessOf({ dueAt, answeredAt: answeredAt(worst, submittedAt) }) }),
  }
}

function answeredAt(due: LinkedDue, submittedAt: Instant): Instant {
  return due.answeredAt && due.answeredAt < submittedAt ? due.answeredAt : submittedAt
}

function overrun(due: LinkedDue, submittedAt: Instant): number {
  return Date.parse(answeredAt(due, submittedAt)) - Date.parse(due.dueAt)
}

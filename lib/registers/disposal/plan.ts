import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { byText } from '@/lib/kernel/order'
import { type PaperVersion, versionInForce } from '@/lib/registers/papers/version'
import type { Content } from '@/lib/rules/forms/declaration'
import { completionOf, type DisposalRow, disposalRows, namedQuantity } from './rows'

/** An approved plan, as it was in force. */
export type Plan = {
  paperId: string
  version: number
  /** Several forms of a document may feed plans. */
  formKey: string
  approvedAt: Instant
  completesOn?: CivilDate
  rows: DisposalRow[]
  content: Content
}

/** Every approved plan in force at an instant, each paper in the version that was; the newest approval first. */
export function plansInForceAt(versions: readonly PaperVersion[], at: Instant): Plan[] {
  return [...Map.groupBy(versions, ({ paperId }) => paperId).values()]
    .flatMap((ofPaper) => versionInForce(ofPaper, at) ?? [])
    .flatMap((version) => planOf(version) ?? [])
    .sort((a, b) => byText(b.approvedAt, a.approvedAt))
}

function planOf({ paperId, number, formKey, state, decidedAt, content }: PaperVersion): Plan | undefined {
  if (state !== 'approved' || decidedAt === undefined) return undefined
  return {
    paperId,
    version: number,
    formKey,
    approvedAt: decidedAt,
    completesOn: completionOf('disposal_plan', content),
    rows: disposalRows('disposal_plan', content),
    content,
  }
}

/** Whether a plan names at least so much of an item. Rows that are not linked to the book cover nothing of it. */
export function planCovers(plan: Pick<Plan, 'rows'>, itemId: string, quantity: number): boolean {
  return namedQuantity(plan.rows, itemId) >= quantity
}

/** The plan that a report answers: the one with which it has the most rows in common; of equals the newest approval. */
export function planAnswered(report: Content, plans: readonly Plan[]): Plan | undefined {
  const reported = new Set(disposalRows('disposal_report', report).map(({ rowId }) => rowId))
  const shared = (plan: Plan) => plan.rows.filter(({ rowId }) => reported.has(rowId)).length
  return plans.reduce<Plan | undefined>((best, plan) => (best && shared(best) >= shared(plan) ? best : plan), undefined)
}

/** The newest approved plan of which no row has been reported, and so the next one to report on. */
export function planToReport(plans: readonly Plan[], reports: readonly Content[]): Plan | undefined {
  const reported = new Set(
    reports.flatMap((report) => disposalRows('disposal_report', report).map(({ rowId }) => rowId)),
  )
  return plans.find((plan) => !plan.rows.some(({ rowId }) => reported.has(rowId)))
}

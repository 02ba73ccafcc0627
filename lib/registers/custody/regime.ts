import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import { plansInForceAt } from '@/lib/registers/disposal/plan'
import { methodKind } from '@/lib/registers/disposal/rows'
import type { PaperVersion } from '@/lib/registers/papers/version'
import type { CustodyRules } from '@/lib/rules/clauses/clause'
import type { ItemShare } from '@/lib/rules/forms/declaration'

/** An approved plan as it was in force: per row what it covers, and whether that goes back or is destroyed. */
export type PlanInForce = {
  paperId: string
  version: number
  rows: { rowId: string; isReturn: boolean; items: readonly ItemShare[] }[]
}

/** The people who may handle information at an instant; undefined while no roster is in force. */
type HandlersInForce = { isListed: (name: string) => boolean } | undefined

/** What one binding document asks of the book, with what was in force under it at any instant. */
export type Regime = {
  rules: CustodyRules
  rosterAt: (at: Instant) => HandlersInForce
  plansInForceAt: (at: Instant) => readonly PlanInForce[]
}

/**
 * What the approved plans in force at an instant cover, whichever form of the document each stands on: one that stands in for a plan
 * covers as the plan does. The newest approval first.
 */
export function coversAt(versions: readonly PaperVersion[], at: Instant): PlanInForce[] {
  return plansInForceAt(versions, at).map(({ paperId, version, rows }) => ({
    paperId,
    version,
    rows: rows.map(({ rowId, method, items }) => ({ rowId, items, isReturn: methodKind(method) === 'return' })),
  }))
}

/** Why nothing is entered on a contract of which no document asks where single items are. */
export const BOOK_NOT_ASKED: Finding = {
  level: 'refuse',
  path: '',
  message: 'この契約の文書に、情報ごとの所在を記す台帳を求めるものはありません。台帳には記録できません。',
}

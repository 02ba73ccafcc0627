import type { CustodyRules } from '@/lib/rules/clauses/clause'

/**
 * 第3の4 closes the taking out of 機器、記録媒体、書類等. 等 is printed behind them and no kind of place is, so that any word may be
 * written. Nobody is excluded from handling by a list, and no plan precedes the return of 第7.
 */
export const custody: CustodyRules = {
  media: [],
  placeKinds: [],
  placeKindsOpen: true,
  handlersOnRoster: null,
  takingOut: { clause: '第3の4後段', exceptions: ['甲が承諾した場合'] },
  takingOutImportant: null,
  disposalUnderPlan: null,
}

import type { CustodyRules } from '@/lib/rules/clauses/clause'

/**
 * 4(1)–(4) want handing over, copying, taking out and other use in one record. No kind of medium or place is printed, nobody is
 * excluded from handling by a list, and no plan precedes a return or a disposal.
 */
export const custody: CustodyRules = {
  media: [],
  placeKinds: [],
  handlersOnRoster: null,
  takingOut: { clause: '4(3)後段', exceptions: ['事前に発注者の承認を得た場合'] },
  takingOutImportant: null,
  disposalUnderPlan: null,
}

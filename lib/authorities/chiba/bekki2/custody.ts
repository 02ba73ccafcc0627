import type { CustodyRules } from '@/lib/rules/clauses/clause'

/**
 * What the custody room asks under this document. No list of media or kinds of place is printed, so any word may be written.
 * The plan of 4.3(1) is decided, but its printed columns are not those that the ledger matches row by row.
 */
export const custody: CustodyRules = {
  media: [],
  placeKinds: [],
  placeKindsOpen: true,
  handlersOnRoster: { clause: '4.1(1)' },
  takingOut: null,
  takingOutImportant: null,
  disposalUnderPlan: null,
}

import type { CustodyRules } from '@/lib/rules/clauses/clause'

/**
 * What the custody room asks under this document. No media and no kinds of place are printed, so any word may be written.
 * The consent of 14(5) is part of the one case in which something may leave.
 */
export const custody: CustodyRules = {
  media: [],
  placeKinds: [],
  placeKindsOpen: true,
  handlersOnRoster: { clause: '2(4)なお書' },
  takingOut: {
    clause: '14(5)',
    exceptions: ['事前に市の承諾を得て、業務に使用する目的でやむを得ず持ち出す場合'],
  },
  takingOutImportant: null,
  disposalUnderPlan: null,
}

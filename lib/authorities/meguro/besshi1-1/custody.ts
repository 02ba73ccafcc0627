import type { CustodyRules } from '@/lib/rules/clauses/clause'

/**
 * What the custody room asks under this document. 第27条 names safes and lockers and prints 等; no words for media are
 * printed. Taking out needs the consent of 第11条第2項, which is the one case in which it is a regular entry.
 */
export const custody: CustodyRules = {
  media: [],
  placeKinds: ['金庫', 'ロッカー'],
  placeKindsOpen: true,
  handlersOnRoster: { clause: '第6条第4項' },
  takingOut: { clause: '第11条第2項', exceptions: ['事前に発注者の承諾を得た場合'] },
  takingOutImportant: null,
  disposalUnderPlan: null,
}

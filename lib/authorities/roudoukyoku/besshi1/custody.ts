import type { CustodyRules } from '@/lib/rules/clauses/clause'

/** What the custody room asks under this document. The two exceptions of ３(3) do not stand in ３(4). */
export const custody: CustodyRules = {
  media: ['紙媒体', '電磁的記録媒体'],
  placeKinds: ['キャビネット', '外部電磁的記録媒体（CD-R、USBメモリ等）', '端末', 'サーバ装置'],
  placeKindsOpen: true,
  handlersOnRoster: { clause: '２(2)' },
  takingOut: { clause: '３(3)また書', exceptions: ['労働局との調整等に必要な場合', '返却時'] },
  takingOutImportant: { clause: '３(4)' },
  disposalUnderPlan: { clause: '３(2)なお書１' },
}

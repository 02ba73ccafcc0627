import type { SettingDeclaration } from '@/lib/rules/clauses/clause'

/** What the document leaves to the facts of the procurement, and the finding that it leaves to the bureau. */
export const settings: SettingDeclaration[] = [
  {
    key: 'procurement_kind',
    question: 'この調達は次のどれに関するものですか。業務従事者名簿が要るかどうかがこれで決まります。',
    clause: '１(2)①かっこ書',
    answeredBy: 'authority',
    options: [
      { value: 'research', label: '研究開発及び調査' },
      { value: 'computer', label: 'コンピューターサービス' },
      { value: 'telecommunication', label: '電気通信サービス' },
      { value: 'other', label: 'いずれでもない' },
    ],
  },
  {
    key: 'work_staff_waiver',
    question: '情報セキュリティ管理計画書を確認し、業務従事者名簿の提出を省略できると認めますか。',
    clause: '１(2)①ウなお書',
    answeredBy: 'authority',
    options: [
      { value: 'waived', label: '省略を認める' },
      { value: 'needed', label: '省略を認めない' },
    ],
  },
  {
    key: 'subcontracting',
    question: '業務の一部を再委託しますか。',
    clause: '１(2)①ア',
    answeredBy: 'contractor',
    options: [
      { value: 'yes', label: '再委託する' },
      { value: 'no', label: '再委託しない' },
    ],
  },
]

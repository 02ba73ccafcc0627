import type { SettingAnswer, SettingDeclaration } from '@/lib/rules/clauses/setting'

const choice = (...options: [value: string, label: string][]): SettingAnswer => ({
  kind: 'choice',
  options: options.map(([value, label]) => ({ value, label })),
})

/** 定期的に is printed without an interval, so that any unit may answer. */
const interval: SettingAnswer = { kind: 'span', units: ['days', 'weeks', 'months', 'years'] }

/** What the document leaves to the facts of the procurement and of the work, and the finding that it leaves to the bureau. */
export const settings: SettingDeclaration[] = [
  {
    key: 'procurement_kind',
    question: 'この調達は次のどれに関するものですか。業務従事者名簿が要るかどうかがこれで決まります。',
    clause: '１(2)①かっこ書',
    answeredBy: 'authority',
    answer: choice(
      ['research', '研究開発及び調査'],
      ['computer', 'コンピューターサービス'],
      ['telecommunication', '電気通信サービス'],
      ['other', 'いずれでもない'],
    ),
  },
  {
    key: 'work_staff_waiver',
    question: '情報セキュリティ管理計画書を確認し、業務従事者名簿の提出を省略できると認めますか。',
    clause: '１(2)①ウなお書',
    answeredBy: 'authority',
    answer: choice(['waived', '省略を認める'], ['needed', '省略を認めない']),
  },
  {
    key: 'subcontracting',
    question: '業務の一部を再委託しますか。',
    clause: '１(2)①ア',
    answeredBy: 'contractor',
    answer: choice(['yes', '再委託する'], ['no', '再委託しない']),
  },
  {
    key: 'electronic_storage',
    question: '情報を電磁的に保管しますか。アクセス制限とアクセスログの確認が要るかどうかがこれで決まります。',
    clause: '３(5)',
    answeredBy: 'contractor',
    answer: choice(['yes', '電磁的に保管する'], ['no', '電磁的に保管しない']),
  },
  {
    key: 'standards_conformity',
    question:
      '受領した情報を保管する端末やサーバ装置等を、政府統一基準群や厚生労働省情報セキュリティポリシーに準拠して管理できますか。できないときは、代替のリスク軽減策とその承認が要ります。',
    clause: '３(6)後段',
    answeredBy: 'contractor',
    answer: choice(['yes', '準拠した対応ができる'], ['no', '準拠した対応ができないものがある']),
  },
  {
    key: 'check_interval',
    question: '３(7)の「定期的に」は、どれだけの間隔で履行状況を確認し、報告するものとしますか。',
    clause: '３(7)',
    answeredBy: 'authority',
    answer: interval,
  },
  {
    key: 'report_interval',
    question: '４(3)の「定期的に」は、どれだけの間隔で履行状況を報告するものとしますか。',
    clause: '４(3)',
    answeredBy: 'authority',
    answer: interval,
  },
]

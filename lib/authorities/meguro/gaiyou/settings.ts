import type { SettingDeclaration } from '@/lib/rules/clauses/setting'

const SPANS: SettingDeclaration['answer'] = { kind: 'span', units: ['days', 'weeks', 'months', 'years'] }

/** Days and intervals that the document does not print, what it leaves to a designation, and whether work is outsourced. */
export const settings: SettingDeclaration[] = [
  {
    key: 'contract_confirmed_on',
    question: '契約確定の日はいつですか。プロジェクト計画書の2週間は、この日から数えます。',
    clause: '2(1)',
    answeredBy: 'authority',
    answer: { kind: 'day' },
  },
  {
    key: 'drills_reiwa9_by',
    question: '令和9年度の訓練は、年度のうちのいつまでに実施しますか。',
    clause: '1(4)',
    answeredBy: 'authority',
    answer: { kind: 'day' },
  },
  {
    key: 'drills_reiwa10_by',
    question: '令和10年度の訓練は、年度のうちのいつまでに実施しますか。',
    clause: '1(4)',
    answeredBy: 'authority',
    answer: { kind: 'day' },
  },
  {
    key: 'drafts_due_on',
    question: '素案の納品の期限はいつですか。',
    clause: '3後段',
    answeredBy: 'authority',
    answer: { kind: 'day' },
    isReading: true,
  },
  {
    key: 'products_due_on',
    question: '完成版と、素案のないその他の納品物の納品の期限はいつですか。',
    clause: '3後段',
    answeredBy: 'authority',
    answer: { kind: 'day' },
  },
  {
    key: 'risk_review_every',
    question: 'リスクの監視及び評価は、どの間隔で行いますか。',
    clause: '2(2)ウ(ア)また書',
    answeredBy: 'authority',
    answer: SPANS,
  },
  {
    key: 'change_audit_every',
    question: '仕様や構成管理対象の変更の監査及び評価は、どの間隔で行いますか。',
    clause: '2(2)オ(ウ)',
    answeredBy: 'authority',
    answer: SPANS,
  },
  {
    key: 'security_check_every',
    question: 'セキュリティの点検は、どの間隔で行いますか。',
    clause: '2(2)キ',
    answeredBy: 'authority',
    answer: SPANS,
  },
  {
    key: 'communication_tool',
    question: 'コミュニケーションツールとして、何を指定しますか。指定しないときは、その旨を記入します。',
    clause: '2(2)カ(エ)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 200 },
  },
  {
    key: 'main_persons',
    question: '本業務を担当する主たる者とは、誰を指しますか。',
    clause: '4(4)',
    answeredBy: 'authority',
    answer: {
      kind: 'choice',
      options: [
        { value: 'manager', label: 'プロジェクト管理者' },
        { value: 'manager_and_leaders', label: 'プロジェクト管理者とプロジェクトリーダー' },
        { value: 'everyone', label: 'プロジェクトメンバーを含む全員' },
      ],
    },
    isReading: true,
  },
  {
    key: 'outsourcing',
    question: '業務の一部を再委託しますか。',
    clause: '5(1)',
    answeredBy: 'contractor',
    answer: {
      kind: 'choice',
      options: [
        { value: 'yes', label: '再委託する' },
        { value: 'no', label: '再委託しない' },
      ],
    },
  },
]

import type { SettingAnswer, SettingDeclaration } from '@/lib/rules/clauses/setting'

const choice = (...options: [value: string, label: string][]): SettingAnswer => ({
  kind: 'choice',
  options: options.map(([value, label]) => ({ value, label })),
})

/** What the document leaves to the authority's designation and to the contractor's way of working. */
export const settings: SettingDeclaration[] = [
  {
    key: 'work_starts_on',
    question: '契約による業務を開始する日はいつですか。管理体制の届出書は、この日までに提出されます。',
    clause: '2',
    answeredBy: 'authority',
    answer: { kind: 'day' },
  },
  {
    key: 'transfer_method',
    question: '重要指定情報の受渡しの方法をどのように指定しますか。',
    clause: '4(1)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 500 },
  },
  {
    key: 'electronic_data',
    question: '重要指定情報を電子データで取り扱いますか。アクセスの制御が要るかどうかがこれで決まります。',
    clause: '4(5)後段',
    answeredBy: 'contractor',
    answer: choice(['yes', '電子データで取り扱う'], ['no', '電子データでは取り扱わない']),
  },
  {
    key: 'reporting',
    question: '見出しの「定期報告」を、求めのつど受けますか、間隔を定めて繰り返し受けますか。',
    clause: '5',
    answeredBy: 'authority',
    answer: choice(['on_request', '求めのつど受ける'], ['regular', '間隔を定めて求める']),
    isReading: true,
  },
  {
    key: 'report_interval',
    question: '履行状況報告書は、どれだけの間隔で提出するものとしますか。',
    clause: '5',
    answeredBy: 'authority',
    answer: { kind: 'span', units: ['days', 'weeks', 'months', 'years'] },
    askedWhen: [{ setting: 'reporting', isOneOf: ['regular'] }],
    isReading: true,
  },
  {
    key: 'return_method',
    question: '重要指定情報の返還の方法をどのように指定しますか。',
    clause: '7',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 500 },
  },
  {
    key: 'subcontracting',
    question: '業務の一部を再委託する必要がありますか。',
    clause: '8(1)',
    answeredBy: 'contractor',
    answer: choice(['yes', '再委託する必要がある'], ['no', '再委託する必要はない']),
  },
]

import type { SettingDeclaration } from '@/lib/rules/clauses/setting'
import { IN_CITY_FACILITY, LOCKED } from './conditions'

/** What the document leaves to its companion specification, to the city's word, or to how the contractor works. */
export const settings: SettingDeclaration[] = [
  {
    key: 'work_place',
    question: '業務委託に係る特記仕様書に記載した履行場所はどこですか。',
    clause: '2(7)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 500 },
  },
  {
    key: 'quality_targets',
    question: '業務委託に係る特記仕様書に示した品質要求の目標値は何ですか。',
    clause: '3',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 2000 },
  },
  {
    key: 'outsourcing',
    question: '業務の一部を再委託しますか。再委託先に関する義務がこれで決まります。',
    clause: '8(2)',
    answeredBy: 'contractor',
    answer: {
      kind: 'choice',
      options: [
        { value: 'yes', label: '再委託する' },
        { value: 'no', label: '再委託しない' },
      ],
    },
  },
  {
    key: 'disposal_method',
    question: '情報資産の返還又は廃棄は、どの方法によるものと指定しますか。',
    clause: '9(2)ア',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 1000 },
  },
  {
    key: 'regular_report_interval',
    question: '委託業務の定期報告は、どれだけの間隔で行うものですか。この文書には印字されていません。',
    clause: '10(1)',
    answeredBy: 'authority',
    answer: { kind: 'span', units: ['days', 'weeks', 'months', 'years'] },
  },
  {
    key: 'in_city_facility',
    question: '市の施設において業務を執行しますか。立ち入れる場所の定めがこれで決まります。',
    clause: '14(2)',
    answeredBy: 'authority',
    answer: {
      kind: 'choice',
      options: [
        { value: 'yes', label: '市の施設で執行する' },
        { value: 'no', label: '市の施設では執行しない' },
      ],
    },
  },
  {
    key: 'work_area',
    question: '市の施設の中で、作業する領域として定めるのはどこですか。',
    clause: '14(2)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 500 },
    askedWhen: IN_CITY_FACILITY,
  },
  {
    key: 'further_places',
    question: '作業する領域のほかに、立ち入ってよい場所として指示するのはどこですか。なければ「なし」と答えます。',
    clause: '14(2)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 500 },
    askedWhen: IN_CITY_FACILITY,
  },
  {
    key: 'locking',
    question: '履行場所の施錠は必要ですか。',
    clause: '14(3)',
    answeredBy: 'authority',
    answer: {
      kind: 'choice',
      options: [
        { value: 'yes', label: '必要' },
        { value: 'no', label: '必要でない' },
      ],
    },
  },
  {
    key: 'locking_instruction',
    question: '履行場所の施錠について、どのように行うよう指示しますか。',
    clause: '14(3)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 1000 },
    askedWhen: LOCKED,
  },
]

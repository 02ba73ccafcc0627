import type { SettingAnswer, SettingDeclaration } from '@/lib/rules/clauses/setting'
import { SYSTEM } from './conditions'

const text: SettingAnswer = { kind: 'text', maxLength: 1000 }

/** What 甲 designates for the whole term, and how 乙 goes about the work. */
export const settings: SettingDeclaration[] = [
  {
    key: 'designated_place',
    question:
      'この契約による事務を行う場所として、どこを指定しますか。機器等をここから持ち出すには承諾が要ります。訪問先の施設や受託者の事務所を含めるかも答えてください。',
    clause: '第3の4',
    answeredBy: 'authority',
    answer: text,
  },
  {
    key: 'information_system',
    question: '情報システムを使用してこの契約による事務を行いますか。',
    clause: '第6',
    answeredBy: 'contractor',
    answer: {
      kind: 'choice',
      options: [
        { value: 'yes', label: '情報システムを使用する' },
        { value: 'no', label: '情報システムを使用しない' },
      ],
    },
  },
  {
    key: 'system_rules',
    question:
      '「データ保護及び管理に関する特記仕様書」のほかに、最高情報セキュリティ責任者が定め、遵守を求めるもの（等）は何ですか。ないときは「なし」と答えます。',
    clause: '第6',
    answeredBy: 'authority',
    answer: text,
    askedWhen: SYSTEM,
  },
]

import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { personalDetails, reviewOfArrangements } from './arrangements'

const CLAUSE = '１(2)①ア'
const SEALED = personalDetails('情報を取り扱う者が誰であるかの確認（１(2)①ア）')

/** Who stands in the roster: the three kinds that the clause names, the affiliation that its inclusion of 再委託先 needs. */
const standing: Field[] = [
  {
    key: 'category',
    label: '区分',
    basis: { by: 'inferred', clause: CLAUSE },
    clause: CLAUSE,
    required: true,
    value: {
      kind: 'choice',
      options: ['情報管理責任者', '情報取扱管理者', 'その他保護を要する情報を取り扱う可能性のある者'],
      open: false,
      maxLength: 60,
    },
    help: '情報取扱管理者は、１(1)④の情報取扱管理担当者のことです。',
  },
  {
    key: 'affiliation',
    label: '協議会・再委託先の別',
    basis: { by: 'inferred', clause: CLAUSE },
    clause: CLAUSE,
    required: true,
    value: { kind: 'choice', options: ['協議会', '再委託先'], open: false, maxLength: 60 },
    help: '業務の一部を再委託するときは、再委託先の者も載せます。',
  },
]

const printed: Field[] = [
  {
    key: 'name',
    label: '氏名',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: true,
    value: { kind: 'person', maxLength: 60 },
  },
  {
    key: 'address',
    label: '住所',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: true,
    value: { kind: 'text', maxLength: 200 },
    sealed: SEALED,
  },
  {
    key: 'bornOn',
    label: '生年月日',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: true,
    value: { kind: 'date' },
    sealed: SEALED,
  },
  {
    key: 'department',
    label: '所属部署',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: true,
    value: { kind: 'text', maxLength: 100 },
    help: '部署がないときは「なし」と記入します。',
  },
  {
    key: 'position',
    label: '役職',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: true,
    value: { kind: 'text', maxLength: 100 },
    help: '役職がないときは「なし」と記入します。',
  },
]

const added: Field[] = [
  {
    key: 'from',
    label: '従事開始日',
    basis: { by: 'custom' },
    clause: CLAUSE,
    required: false,
    value: { kind: 'date' },
    help: '空欄のときは、名簿が効力をもつ日からとみなします。',
  },
  {
    key: 'until',
    label: '従事終了日',
    basis: { by: 'custom' },
    clause: CLAUSE,
    required: false,
    value: { kind: 'date' },
  },
  {
    key: 'remarks',
    label: '備考',
    basis: { by: 'custom' },
    clause: CLAUSE,
    required: false,
    value: { kind: 'text', maxLength: 200 },
    help: '「等」にあたる事項や、同じ氏名の者の区別などを記入できます。',
  },
]

/** １(2)①ア 情報取扱者名簿 */
export const informationHandlers: FormDeclaration = {
  key: 'information_handlers',
  title: '情報取扱者名簿',
  titlePrinted: true,
  clause: CLAUSE,
  summary: '保護を要する情報に触れうる者を、再委託先の者も含めて届け出る名簿です。',
  review: reviewOfArrangements,
  statesStart: true,
  onePerContract: true,
  feeds: 'roster',
  sections: [
    {
      key: 'handlers',
      title: '情報取扱者名簿',
      fields: [],
      tables: [
        {
          key: 'people',
          label: '情報取扱者',
          clause: CLAUSE,
          columns: [...standing, ...printed, ...added],
          minRows: 1,
          maxRows: 300,
        },
      ],
    },
  ],
  checks: [
    {
      check: 'at_least_one_row_with',
      table: 'people',
      column: 'category',
      equals: '情報管理責任者',
      clause: '１(1)③',
      message: '情報管理責任者が名簿にありません。１人以上を載せてください。',
    },
    {
      check: 'at_least_one_row_with',
      table: 'people',
      column: 'category',
      equals: '情報取扱管理者',
      clause: '１(1)④',
      message: '情報取扱管理者（情報取扱管理担当者）が名簿にありません。１人以上を載せてください。',
    },
    {
      check: 'rows_differ_in',
      table: 'people',
      columns: ['category', 'affiliation', 'name', 'department', 'position', 'remarks'],
      clause: CLAUSE,
      message: '同じ者が同じ区分で二度載っています。別の者であれば、備考で区別してください。',
    },
    {
      check: 'date_not_future',
      field: 'people.bornOn',
      clause: CLAUSE,
      message: '生年月日が提出の日より後になっています。',
    },
    {
      check: 'date_not_before',
      field: 'people.until',
      notBefore: 'people.from',
      clause: CLAUSE,
      message: '従事終了日が従事開始日より前になっています。',
    },
  ],
  sheet: { kind: 'plain' },
}

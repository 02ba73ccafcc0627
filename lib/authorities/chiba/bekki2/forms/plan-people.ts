import { custom, day, inferred, line, lines, oneOf, person, printed, section, table } from '@/lib/rules/forms/builders'
import type { ContentCheck, Field } from '@/lib/rules/forms/declaration'
import { specific } from '../conditions'

const CLAUSE = '4.1(1)'
const HANDLER = 'データ取扱者'
const RESPONSIBLE = 'データ取扱責任者'

/** Whose positions these are is printed; that they stand in one column is our way to show who holds which. */
const people: Field[] = [
  inferred(
    'category',
    '区分',
    CLAUSE,
    oneOf(HANDLER, RESPONSIBLE, '特定個人情報ファイル取扱者', '特定個人情報ファイル取扱責任者'),
    {
      help: '特定個人情報等を扱う業務では、特定個人情報ファイル取扱者と取扱責任者も載せます。兼ねる者は区分ごとに載せます。',
    },
  ),
  printed('affiliation', '所属', CLAUSE, line(), { help: '再委託先の者は、その名称も記入します。' }),
  printed('position', '役職', CLAUSE, line(100), { help: '役職がないときは「なし」と記入します。' }),
  printed('name', '氏名', CLAUSE, person),
  printed('attendance', '受講実績', '4.1(1)なお書後段', lines(1000), {
    help: '受けた社内教育又はこれに準ずる講習等の名称と時期を記入します。',
  }),
  inferred('from', '取扱いの開始日', '4.2(3)(ア)１点目', day, {
    required: false,
    help: '空欄のときは、計画書が効力をもつ日からとみなします。',
  }),
  inferred('until', '取扱いの終了日', '4.2(3)(ア)１点目', day, { required: false }),
  custom('remarks', '備考', CLAUSE, line(), '「等」にあたる事項や、同じ氏名の者の区別などを記入できます。'),
]

export const rosterSection = section('roster', 'データ取扱者等名簿', {
  tables: [table('people', 'データ取扱者等', CLAUSE, people, { maxRows: 300 })],
})

/** Whether somebody must be 特定個人情報ファイル取扱責任者 hangs on a setting, which a check cannot ask. */
export const rosterChecks: ContentCheck[] = [
  {
    check: 'at_least_one_row_with',
    table: 'people',
    column: 'category',
    equals: HANDLER,
    clause: CLAUSE,
    message: `${HANDLER}が名簿にありません。１人以上を載せてください。`,
  },
  {
    check: 'at_least_one_row_with',
    table: 'people',
    column: 'category',
    equals: RESPONSIBLE,
    clause: CLAUSE,
    message: `${RESPONSIBLE}が名簿にありません。１人以上を載せてください。`,
  },
  {
    check: 'rows_differ_in',
    table: 'people',
    columns: ['category', 'affiliation', 'position', 'name', 'from', 'until', 'remarks'],
    clause: CLAUSE,
    message: '同じ者が同じ区分で二度載っています。別の者であれば、備考で区別してください。',
  },
  {
    check: 'date_not_before',
    field: 'people.until',
    notBefore: 'people.from',
    clause: '4.2(3)(ア)１点目',
    message: '取扱いの終了日が開始日より前になっています。',
  },
]

/** 4.1なお書後段: what is added to a part of the plan where 特定個人情報等 are handled. */
export function addition(key: string, part: string): Field {
  return inferred(key, `「${part}」への特定個人情報等の安全管理措置の追加`, '4.1なお書後段', lines(), {
    required: false,
    requiredWhen: specific,
    help: '特定個人情報等を取り扱う業務のときに記入します。',
  })
}

/** The same in a part that the contract asks for only in a further case: both together cannot be required by one setting. */
export function additionIfAsked(key: string, part: string): Field {
  return inferred(key, `「${part}」への特定個人情報等の安全管理措置の追加`, '4.1なお書後段', lines(), {
    required: false,
    help: 'この計画が要り、かつ特定個人情報等を取り扱う業務のときに記入します。',
  })
}

export const trainingSection = section('training', 'データ取扱者等への教育・周知計画', {
  fields: [
    printed('training', '電子データ等の取扱いや漏えい防止等の教育及び周知', '4.1(2)', lines()),
    inferred('trainingSchedule', '教育及び周知の時期と方法', '4.2(1)', lines(), {
      help: '4.2(1)により実施したことを確かめるために記入します。',
    }),
    addition('trainingAddition', 'データ取扱者等への教育・周知計画'),
  ],
})

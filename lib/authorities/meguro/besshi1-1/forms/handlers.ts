import {
  custom,
  day,
  form,
  inferred,
  line,
  oneOf,
  person,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'

const MANAGER = '機密情報取扱いの責任者'
const HANDLER = '機密情報を取り扱う者'
const CARRIER = '機密情報に係る記録媒体の授受に携わる者'

/**
 * ア and イ stand in one table, because 第6条第4項 closes the handling to everybody who is in neither. イ prints neither
 * 責任 nor 役割; the help says what may stand there.
 */
const people: Field[] = [
  inferred('category', '区分', '第6条第1項第2号', oneOf(MANAGER, HANDLER, CARRIER)),
  printed('name', '氏名', '第6条第1項第2号ア', person),
  printed('responsibility', '責任', '第6条第1項第2号ア', line(500), {
    help: `${CARRIER}には印字されていないので、「記録媒体の授受」と記入すれば足ります。`,
  }),
  printed('role', '役割', '第6条第1項第2号ア', line(500), {
    help: `${CARRIER}には印字されていないので、「記録媒体の授受」と記入すれば足ります。`,
  }),
  printed('workplace', '事務執行場所', '第6条第1項第2号ア', line()),
  inferred('from', '従事開始日', '第6条第4項', day, {
    required: false,
    help: '空欄のときは、名簿が効力をもつ日からとみなします。',
  }),
  inferred('until', '従事終了日', '第6条第4項', day, { required: false }),
  custom('remarks', '備考', '第6条第1項第2号', line(), '所属する再委託先や、同じ氏名の者の区別などを記入できます。'),
]

const contacts: Field[] = [
  inferred('contact', '連絡先（部署・氏名など）', '第6条第1項第2号ウ', line()),
  inferred('means', '電話番号など', '第6条第1項第2号ウ', line()),
  custom('hours', 'つながる時間帯', '第6条第1項第2号ウ', line()),
]

/** 第6条第1項第2号 従事者名簿 */
export const handlers: FormDeclaration = form(
  {
    key: 'handlers',
    title: '従事者名簿',
    titlePrinted: true,
    clause: '第6条第1項第2号',
    summary: '機密情報を取り扱う者、記録媒体の受け渡しをする者と、緊急時の連絡先を届け出る名簿です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    statesStart: true,
    onePerContract: true,
    feeds: 'roster',
    sections: [
      section('people', '従事者', {
        tables: [table('people', '従事者', '第6条第1項第2号', people, { maxRows: 300 })],
      }),
      section('contacts', '緊急時連絡先一覧', {
        tables: [table('contacts', '緊急時連絡先', '第6条第1項第2号ウ', contacts, { maxRows: 50 })],
      }),
    ],
    checks: [
      {
        check: 'at_least_one_row_with',
        table: 'people',
        column: 'category',
        equals: MANAGER,
        clause: '第6条第1項第2号ア',
        message: `${MANAGER}が名簿にありません。１人以上を載せてください。`,
      },
      {
        check: 'rows_differ_in',
        table: 'people',
        columns: ['category', 'name', 'role', 'workplace', 'from', 'until', 'remarks'],
        clause: '第6条第1項第2号',
        message: '同じ者が同じ区分で二度載っています。別の者であれば、備考で区別してください。',
      },
      {
        check: 'date_not_before',
        field: 'people.until',
        notBefore: 'people.from',
        clause: '第6条第4項',
        message: '従事終了日が従事開始日より前になっています。',
      },
    ],
  },
)

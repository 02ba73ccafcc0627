import {
  custom,
  day,
  form,
  inferred,
  kept,
  line,
  lines,
  oneOf,
  oneOfOr,
  person,
  section,
  table,
} from '@/lib/rules/forms/builders'

const OFFICE = '5(2)①'
const SKILL = '5(2)①ア(ア)'
const POSITION = '5(2)①ア(イ)'
const TRAINING = '5(2)①ア(ウ)'
const WITHOUT = { required: false, help: '事務担当者には要りません。' }

/** The document names no list: without one, numbers and requirements could not be shown to be met. */
export const staffList = form(
  {
    key: 'staff_list',
    title: '事務局職員及び支援員の一覧',
    titlePrinted: false,
    clause: OFFICE,
    summary: '事務局支援員・事務担当者・支援員と、満たす要件を示すために受託者が備える一覧です。',
    review: { first: kept('配置'), change: kept('配置') },
  },
  {
    onePerContract: true,
    sections: [
      section('staff', '事務局職員及び支援員', {
        tables: [
          table('staff', '事務局職員及び支援員', OFFICE, [
            inferred('category', '区分', OFFICE, oneOf('事務局支援員', '事務担当者', '支援員'), {
              help: '事務局支援員は3名以上、事務担当者は1名以上を置きます。',
            }),
            inferred('name', '氏名', OFFICE, person),
            inferred('qualification', '資格', SKILL, oneOfOr('児童福祉司', '社会福祉士', '心理士', '弁護士'), WITHOUT),
            inferred('skill', '児童の意見表明を支援するために必要な一定のスキル', SKILL, lines(1000), WITHOUT),
            inferred(
              'position',
              '措置児童の処遇決定への関与',
              POSITION,
              oneOf('関与する立場にない', '関与する立場にある'),
              WITHOUT,
            ),
            inferred('training', '県の指定する研修', TRAINING, oneOf('受講している', '速やかに受講する'), WITHOUT),
            inferred('trainedOn', '受講した日', TRAINING, day, { required: false }),
            inferred('from', '従事開始日', OFFICE, day, { required: false }),
            inferred('until', '従事終了日', OFFICE, day, { required: false }),
            custom('remarks', '備考', OFFICE, line(), '同じ氏名の者の区別などを記入できます。'),
          ]),
        ],
      }),
    ],
    checks: [
      ...(['事務局支援員', '事務担当者'] as const).map((equals) => ({
        check: 'at_least_one_row_with' as const,
        table: 'staff',
        column: 'category',
        equals,
        clause: OFFICE,
        message: `${equals}が一覧にありません。`,
      })),
      ...(['事務局支援員', '支援員'] as const).map((equals) => ({
        check: 'rarely_together' as const,
        table: 'staff',
        column: 'category',
        equals,
        other: 'position',
        isOneOf: ['関与する立場にある'],
        clause: POSITION,
        message: `${equals}は、措置児童の処遇決定に関与する立場にない者とされています。`,
      })),
      {
        check: 'rows_differ_in',
        table: 'staff',
        columns: ['category', 'name', 'remarks'],
        clause: OFFICE,
        message: '同じ者が同じ区分で二度載っています。別の者であれば、備考で区別してください。',
      },
      {
        check: 'date_not_before',
        field: 'staff.until',
        notBefore: 'staff.from',
        clause: OFFICE,
        message: '従事終了日が従事開始日より前になっています。',
      },
    ],
  },
)

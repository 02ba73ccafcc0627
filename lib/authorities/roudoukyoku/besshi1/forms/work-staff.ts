import type { Field, FieldKind, FormDeclaration } from '@/lib/rules/forms/declaration'
import { personalDetails, reviewOfArrangements } from './arrangements'

const CLAUSE = '１(2)①ウ'
const SEALED = personalDetails('業務に従事する者の経歴と知見の確認（１(2)①ウ）')

/** Every column that the clause prints must be filled; what says who the person is by origin or life stays sealed. */
const printed: Field[] = [
  column('name', '氏名', { kind: 'person', maxLength: 60 }),
  column('department', '所属部署', { kind: 'text', maxLength: 100 }),
  column('position', '役職', { kind: 'text', maxLength: 100 }),
  sealedColumn('education', '学歴'),
  sealedColumn('career', '職歴'),
  column('experience', '業務経験', { kind: 'long_text', maxLength: 1000 }),
  column('training', '研修実績その他の経歴', { kind: 'long_text', maxLength: 1000 }),
  column('knowledge', '専門的知識その他の知見', { kind: 'long_text', maxLength: 1000 }),
  sealedColumn('languages', '母語及び外国語能力'),
  sealedColumn('nationality', '国籍'),
]

const remarks: Field = {
  key: 'remarks',
  label: '備考',
  basis: { by: 'custom' },
  clause: CLAUSE,
  required: false,
  value: { kind: 'text', maxLength: 200 },
  help: '「等」にあたる事項や、同じ氏名の者の区別などを記入できます。',
}

/** １(2)①ウ 業務従事者名簿: asked for in three kinds of procurement, unless the bureau waives it. */
export const workStaff: FormDeclaration = {
  key: 'work_staff',
  title: '業務従事者名簿',
  titlePrinted: true,
  clause: CLAUSE,
  summary: '業務に従事する者の経歴や知見を届け出る名簿です。研究開発及び調査などの調達で要ります。',
  review: reviewOfArrangements,
  statesStart: true,
  onePerContract: true,
  askedWhen: { setting: 'procurement_kind', isOneOf: ['research', 'computer', 'telecommunication'] },
  exemptWhen: { setting: 'work_staff_waiver', isOneOf: ['waived'] },
  sections: [
    {
      key: 'staff',
      title: '業務従事者名簿',
      fields: [],
      tables: [
        {
          key: 'people',
          label: '業務従事者',
          clause: CLAUSE,
          columns: [...printed, remarks],
          minRows: 1,
          maxRows: 300,
        },
      ],
    },
  ],
  checks: [
    {
      check: 'rows_differ_in',
      table: 'people',
      columns: ['name', 'department', 'position', 'remarks'],
      clause: CLAUSE,
      message: '同じ者が二度載っています。別の者であれば、備考で区別してください。',
    },
  ],
  sheet: { kind: 'plain' },
}

function column(key: string, label: string, value: FieldKind): Field {
  return { key, label, basis: { by: 'printed' }, clause: CLAUSE, required: true, value }
}

function sealedColumn(key: string, label: string): Field {
  return { ...column(key, label, { kind: 'text', maxLength: 500 }), sealed: SEALED }
}

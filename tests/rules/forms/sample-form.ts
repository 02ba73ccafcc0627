import type { Content, Field, FormDeclaration, LinkTarget, PaperLink } from '@/lib/rules/forms/declaration'

const printed = (key: string, label: string, clause: string): Omit<Field, 'value'> => ({
  key,
  label,
  basis: { by: 'printed' },
  clause,
  required: true,
})

/** What must hold of a version that is named: that it stands, that it is in force, that it came before a day. */
const NAMED: LinkTarget[] = [
  { form: 'any', standing: 'submitted' },
  { form: 'current', standing: 'in_force' },
  {
    form: 'early',
    standing: 'submitted',
    before: { day: { contract: 'starts_on' }, clause: '第19条', message: '開始の前のものに限られます。' },
  },
]

/** A form with every kind of field and check, of no authority. */
export const sampleForm: FormDeclaration = {
  key: 'sample',
  title: '見本',
  titlePrinted: true,
  clause: '第1条',
  summary: '見本です。',
  review: { first: { kind: 'received', word: '提出' }, change: { kind: 'decided', word: '承認', before: true } },
  statesStart: true,
  onePerContract: true,
  askedWhen: { setting: 'kind', isOneOf: ['a', 'b'] },
  exemptWhen: { setting: 'waiver', isOneOf: ['yes'] },
  sections: [
    {
      key: 'head',
      title: '書面',
      fields: [
        { ...printed('datedOn', '年月日', '第1条'), value: { kind: 'date' } },
        { ...printed('summary', '概要', '第2条'), value: { kind: 'long_text', maxLength: 50 } },
        {
          ...printed('secret', '暗証', '第3条'),
          value: { kind: 'text', maxLength: 10 },
          sealed: { purpose: '確認', readers: ['read_sealed'] },
        },
        {
          ...printed('partner', '再委託先', '第4条'),
          required: false,
          requiredWhen: { setting: 'subcontracting', isOneOf: ['yes'] },
          value: { kind: 'text', maxLength: 20 },
        },
        { ...printed('heldAt', '開催日時', '第14条'), required: false, value: { kind: 'moment' } },
        { ...printed('copies', '部数', '第15条'), required: false, value: { kind: 'count', unit: '部' } },
        { ...printed('standsOn', '基とする書類', '第18条'), required: false, value: { kind: 'paper', of: NAMED } },
      ],
      tables: [],
      attachments: { label: '体制図', clause: '第5条', basis: { by: 'printed' }, required: true, maxFiles: 2 },
    },
    {
      key: 'people',
      title: '名簿',
      fields: [],
      tables: [
        {
          key: 'people',
          label: '名簿',
          clause: '第6条',
          minRows: 1,
          maxRows: 5,
          columns: [
            {
              ...printed('role', '区分', '第6条(1)'),
              value: { kind: 'choice', options: ['責任者', '担当者'], open: false, maxLength: 10 },
            },
            { ...printed('name', '氏名', '第6条(2)'), value: { kind: 'person', maxLength: 10 } },
            {
              ...printed('bornOn', '生年月日', '第6条(3)'),
              value: { kind: 'date' },
              sealed: { purpose: '確認', readers: ['read_sealed'] },
            },
            {
              ...printed('place', '場所', '第6条(4)'),
              required: false,
              value: { kind: 'choice', options: ['端末'], open: true, maxLength: 10 },
            },
            { ...printed('from', '開始日', '第6条(5)'), required: false, value: { kind: 'date' } },
            { ...printed('until', '終了日', '第6条(5)'), required: false, value: { kind: 'date' } },
            { ...printed('enteredAt', '入室日時', '第6条(7)'), required: false, value: { kind: 'moment' } },
            { ...printed('pages', '枚数', '第6条(8)'), required: false, value: { kind: 'count', unit: '枚' } },
            { ...printed('items', '対象', '第6条(6)'), required: false, value: { kind: 'items' } },
          ],
        },
      ],
    },
  ],
  checks: [
    {
      check: 'at_least_one_row_with',
      table: 'people',
      column: 'role',
      equals: '責任者',
      clause: '第7条',
      message: '責任者がいません。',
    },
    {
      check: 'rows_differ_in',
      table: 'people',
      columns: ['role', 'name'],
      clause: '第8条',
      message: '二度載っています。',
    },
    {
      check: 'date_not_before',
      field: 'people.until',
      notBefore: 'people.from',
      clause: '第9条',
      message: '終了日が前です。',
    },
    {
      check: 'date_not_before',
      field: 'people.from',
      notBefore: 'datedOn',
      clause: '第10条',
      message: '書面より前です。',
    },
    { check: 'date_not_future', field: 'datedOn', clause: '第11条', message: '先の日付です。' },
    { check: 'date_not_future', field: 'people.bornOn', clause: '第12条', message: '生まれていません。' },
    { check: 'date_not_future', field: 'heldAt', clause: '第14条', message: 'まだ開かれていません。' },
    {
      check: 'date_not_before',
      field: 'people.enteredAt',
      notBefore: 'datedOn',
      clause: '第16条',
      message: '書面の日より前です。',
    },
    {
      check: 'date_not_before',
      field: 'people.from',
      notBefore: 'people.enteredAt',
      clause: '第17条',
      message: '入室より前です。',
    },
    {
      check: 'rarely_together',
      table: 'people',
      column: 'role',
      equals: '担当者',
      other: 'place',
      isOneOf: ['端末'],
      clause: '第13条',
      message: 'ご確認ください。',
    },
  ],
  sheet: { kind: 'plain' },
}

export const ITEM = '11111111-1111-4111-8111-111111111111'
export const LINK: PaperLink = {
  paperId: '22222222-2222-4222-8222-222222222222',
  version: 3,
  contentHash: 'e5f6'.repeat(16),
}

/** Content against which nothing stands. */
export function goodContent(): Content {
  return {
    datedOn: '2026-11-20',
    summary: '概要\n二行目',
    secret: '1234',
    heldAt: '2026-11-20T14:05',
    copies: '3',
    standsOn: LINK,
    people: [
      { rowId: 'r1', role: '責任者', name: '髙﨑 𠮷', bornOn: '1980-02-29', from: '2026-12-01', until: '2026-12-01' },
      {
        rowId: 'r2',
        role: '担当者',
        name: '山田',
        bornOn: '1990-01-01',
        place: '倉庫',
        pages: '12',
        items: [{ itemId: ITEM, quantity: 2 }],
      },
    ],
  }
}

/** The good content with one place changed: `key`, or `people.<rowId>.<column>`. */
export function changedAt(path: string, value: unknown): Content {
  const content = goodContent() as Record<string, unknown>
  const [key = '', rowId, column = ''] = path.split('.')
  if (rowId === undefined) return { ...content, [key]: value } as Content
  const rows = (content[key] as Record<string, unknown>[]).map((row) =>
    row.rowId === rowId ? { ...row, [column]: value } : row,
  )
  return { ...content, [key]: rows } as Content
}

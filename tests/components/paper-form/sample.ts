import type { DraftView } from '@/components/paper-form/view'
import { civilDate } from '@/lib/kernel/civil-date'
import type { Field, FormDeclaration, Table } from '@/lib/rules/forms/declaration'

const CLAUSE = '２(1)'
const printed = { basis: { by: 'printed' }, clause: CLAUSE, required: true } as const

const columns: Field[] = [
  {
    key: 'kind',
    label: '区分',
    ...printed,
    value: { kind: 'choice', options: ['責任者', '担当者（注１）'], open: false, maxLength: 20 },
  },
  { key: 'name', label: '氏名', ...printed, value: { kind: 'person', maxLength: 60 } },
  {
    key: 'address',
    label: '住所',
    ...printed,
    value: { kind: 'text', maxLength: 100 },
    sealed: { purpose: '本人の確認', readers: ['read_sealed'] },
  },
  { key: 'bornOn', label: '生年月日', ...printed, required: false, value: { kind: 'date' } },
  {
    key: 'place',
    label: '保管場所',
    ...printed,
    required: false,
    value: { kind: 'choice', options: ['金庫'], open: true, maxLength: 20 },
  },
  { key: 'items', label: '対象', ...printed, required: false, value: { kind: 'items' } },
]

export const people: Table = { key: 'people', label: '名簿', clause: CLAUSE, columns, minRows: 1, maxRows: 10 }

/** A small form with every thing that the screen treats in a way of its own. */
export const form: FormDeclaration = {
  key: 'sample',
  title: '見本',
  titlePrinted: true,
  clause: CLAUSE,
  summary: '見本です。',
  review: { first: { kind: 'received', word: '提出' }, change: { kind: 'decided', word: '承認', before: true } },
  statesStart: true,
  onePerContract: true,
  sections: [
    {
      key: 'head',
      title: '書面',
      fields: [
        { key: 'datedOn', label: '年月日', ...printed, value: { kind: 'date' } },
        { key: 'heldAt', label: '開催日時', ...printed, required: false, value: { kind: 'moment' } },
        { key: 'copies', label: '部数', ...printed, required: false, value: { kind: 'count', unit: '部' } },
        {
          ...{ key: 'standsOn', label: '基とする書類', ...printed, required: false },
          value: { kind: 'paper', of: [{ form: 'guide', standing: 'in_force' }] },
        },
      ],
      tables: [],
    },
    { key: 'list', title: '名簿', fields: [], tables: [people] },
  ],
  checks: [],
  sheet: { kind: 'plain' },
}

export const draft: DraftView = {
  paperId: 'p',
  contractId: 'c',
  contractName: '見本業務',
  form,
  revision: 1,
  content: {},
  sealedStored: [],
  returned: [],
  attachments: [],
  people: [],
  items: [],
  papers: [],
  uploadUrl: '/upload',
  isChange: false,
  maySubmit: true,
  findings: [],
  answerable: [],
  clauses: [],
  today: civilDate('2026-11-20'),
}

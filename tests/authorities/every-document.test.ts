import { describe, expect, it } from 'vitest'
import { DOCUMENTS, findDocument, findForm } from '@/lib/authorities/registry'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf, findClause } from '@/lib/rules/clauses/document'
import { kept } from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration, Table } from '@/lib/rules/forms/declaration'
import { documentFaults } from './document-faults'

const editionName = (document: DocumentEdition) => `${documentKeyOf(document)}@${document.edition}`

describe('すべての文書', () => {
  it('台帳に載り、鍵と版で引け、同じ版は二つない', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(0)
    expect(new Set(DOCUMENTS.map(editionName)).size).toBe(DOCUMENTS.length)
    for (const document of DOCUMENTS) {
      expect(findDocument(documentKeyOf(document), document.edition)).toBe(document)
      for (const form of document.forms)
        expect(findForm(documentKeyOf(document), document.edition, form.key)).toBe(form)
    }
    expect(findDocument('nowhere/nothing', '1')).toBeUndefined()
    expect(findForm('roudoukyoku/besshi1', '1', 'nothing')).toBeUndefined()
  })

  it.each(DOCUMENTS.map((document) => [editionName(document), document] as const))(
    '%s はJSONにして戻しても変わらない',
    (_, document) => {
      expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document)
    },
  )

  it.each(DOCUMENTS.map((document) => [editionName(document), document] as const))(
    '%s は文書として整っている',
    (_, document) => {
      expect(documentFaults(document)).toEqual([])
      expect(findClause(document, document.clauses[0]?.number ?? '')).toBe(document.clauses[0])
    },
  )
})

describe('整っていない文書は見つかる', () => {
  const [document] = DOCUMENTS
  if (!document) throw new Error('No document')
  const [form] = document.forms
  const [clause] = document.clauses
  if (!form || !clause) throw new Error('No form or clause')

  const withForm = (change: Partial<FormDeclaration>): DocumentEdition => ({
    ...document,
    forms: [{ ...form, ...change }, ...document.forms.slice(1)],
  })
  const section = form.sections[0]
  const table = section?.tables[0]
  if (!section || !table) throw new Error('No table')
  const withTable = (change: Partial<Table>) =>
    withForm({ sections: [{ ...section, tables: [{ ...table, ...change }] }] })
  const withColumn = (change: Partial<Field>) =>
    withTable({ columns: [...table.columns, { ...(table.columns[0] as Field), key: 'planted', ...change }] })

  it.each<[string, DocumentEdition, string]>([
    ['同じ条項が二度', { ...document, clauses: [...document.clauses, clause] }, 'clause twice'],
    ['同じ様式が二度', { ...document, forms: [...document.forms, form] }, 'form twice'],
    [
      'ない様式を求める条項',
      { ...document, clauses: [{ ...clause, forms: ['nothing'] }, ...document.clauses.slice(1)] },
      'asks for nothing',
    ],
    ['どの条項も求めない様式', withForm({ key: 'stray' }), 'nobody asks for stray'],
    ['ない条項を引く様式', withForm({ clause: '９９' }), 'no clause ９９'],
    [
      'ない条項を引く設定',
      { ...document, settings: document.settings.map((one) => ({ ...one, clause: '９９' })) },
      'no clause ９９',
    ],
    ['ない設定による条件', withForm({ askedWhen: { setting: 'nothing', isOneOf: ['yes'] } }), 'no such answer'],
    ['必須にした任意追加の欄', withColumn({ basis: { by: 'custom' }, required: true }), 'custom is required'],
    [
      '条件付きで必須にした任意追加の欄',
      withColumn({
        basis: { by: 'custom' },
        required: false,
        requiredWhen: { setting: 'subcontracting', isOneOf: ['yes'] },
      }),
      'custom is required',
    ],
    ['ない条項からの推定', withColumn({ basis: { by: 'inferred', clause: '９９' } }), 'no clause ９９'],
    ['点を含む欄の鍵', withColumn({ key: 'a.b' }), 'key cannot stand in a path'],
    ['同じ欄が二度', withColumn({ key: table.columns[0]?.key ?? '' }), 'column twice'],
    ['誰も読めない封', withColumn({ sealed: { purpose: '確認', readers: [] } }), 'sealed for nobody'],
    [
      'ない欄の検査',
      withForm({ checks: [{ check: 'date_not_future', field: 'nothing', clause: clause.number, message: '。' }] }),
      'check on nothing',
    ],
    [
      '日付でない欄の日付の検査',
      withForm({ checks: [{ check: 'date_not_future', field: 'people.name', clause: clause.number, message: '。' }] }),
      'no date',
    ],
    ['提出もする帳簿', withForm({ review: { ...form.review, first: kept('備え付け') } }), 'kept and submitted'],
    [
      '名簿を作る帳簿',
      withForm({ feeds: 'roster', review: { first: kept('備え付け'), change: kept('備え付け') } }),
      'kept, and feeds roster',
    ],
    [
      '選べない語の検査',
      withForm({
        checks: [
          {
            check: 'at_least_one_row_with',
            table: 'people',
            column: 'category',
            equals: '部長',
            clause: clause.number,
            message: '。',
          },
        ],
      }),
      'no option',
    ],
    [
      '名簿が読む欄のない名簿',
      withTable({ columns: table.columns.filter(({ key }) => key !== 'name') }),
      'the register needs people.name',
    ],
    [
      '添付が二か所',
      withForm({
        sections: [
          ...form.sections,
          ...['x', 'y'].map((key) => ({
            key,
            title: key,
            fields: [],
            tables: [],
            attachments: {
              label: key,
              clause: clause.number,
              basis: { by: 'custom' as const },
              required: false,
              maxFiles: 1,
            },
          })),
        ],
      }),
      'cannot be told apart',
    ],
  ])('%s', (_, planted, fault) => {
    expect(documentFaults(planted).join('\n')).toContain(fault)
  })
})

import { decisionText, submissionText } from '@/lib/platform/pdf/paper/footer-lines'
import type { PrintedPaper } from '@/lib/platform/pdf/paper/printed-paper'
import { fieldText } from '@/lib/platform/pdf/paper/values'
import { type Cell, cellOf, SEALED_WORD } from '@/lib/rules/exports/cells'
import type { Field, FormDeclaration, Row, Table } from '@/lib/rules/forms/declaration'
import { cellPath, fieldsOf, fieldValueOf, rowsOf, tablesOf } from '@/lib/rules/forms/declared'
import { type ExportColumn, exportColumns } from '@/lib/rules/forms/export-columns'
import { valueText } from '@/lib/rules/forms/field-value'
import { sealedFields } from '@/lib/rules/forms/sealing'
import type { Book, Column, Sheet } from './book'

/** A version of a paper as tables: what stands outside of tables on the first sheet, then each table in the form's own columns. */
export function paperBook(paper: PrintedPaper): Book {
  const { form } = paper
  const fields = fieldsOf(form)
  return {
    fileName: `${form.title}_第${paper.versionNumber}版`,
    title: `${form.title}${form.style ? `（${form.style}）` : ''}`,
    contract: { number: paper.contractNumber, name: paper.contractName },
    sheets: [
      ...(fields.length > 0 ? [fieldSheet(paper)] : []),
      ...tablesOf(form).map((table) => tableSheet(paper, table)),
    ],
    about: aboutOf(paper),
    head: paper.head,
    madeAt: paper.madeAt,
  }
}

const FIELD_COLUMNS: Column[] = [
  { label: '区分', width: 20 },
  { label: '項目', width: 28 },
  { label: '内容', width: 60 },
]

function fieldSheet(paper: PrintedPaper): Sheet {
  const rows = paper.form.sections.flatMap(({ title, fields }) =>
    fields.map((field): Cell[] => [title, field.label, fieldCell(paper, field)]),
  )
  return { name: '記載事項', columns: FIELD_COLUMNS, rows }
}

function fieldCell(paper: PrintedPaper, field: Field): Cell {
  if (field.sealed) return sealedCell(paper, field, field.key)
  const value = fieldValueOf(paper.content, field.key)
  return typeof value === 'string' ? cellOf(field.value, value) : fieldText(paper, field)
}

function tableSheet(paper: PrintedPaper, table: Table): Sheet {
  const columns = exportColumns(paper.form, table.key)
  return {
    name: table.label,
    columns: columns.map(columnOf),
    rows: rowsOf(paper.content, table.key).map((row) => columns.map(({ key }) => rowCell(paper, table, row, key))),
  }
}

function rowCell(paper: PrintedPaper, table: Table, row: Row, key: string): Cell {
  const column = table.columns.find((one) => one.key === key)
  if (column?.sealed) return sealedCell(paper, column, cellPath(table.key, row.rowId, key))
  const value = row[key]
  return column && typeof value === 'string' ? cellOf(column.value, value) : ''
}

/** Named where it may not be shown; with the sealed values opened, what was opened. */
function sealedCell({ sealed }: PrintedPaper, field: Field, path: string): Cell {
  return sealed ? cellOf(field.value, sealed[path] ?? '') : SEALED_WORD
}

const WIDTHS: Record<ExportColumn['kind'], number> = {
  text: 24,
  long_text: 44,
  date: 18,
  moment: 23,
  count: 12,
  choice: 20,
  person: 18,
  items: 24,
  paper: 44,
}

/** Wide enough for what the column holds, and for its heading on at most three lines. */
export function columnOf({ kind, label }: Pick<ExportColumn, 'kind' | 'label'>): Column {
  return { label, width: Math.max(WIDTHS[kind], Math.ceil((label.length * 2) / 3) + 2) }
}

function aboutOf(paper: PrintedPaper): [string, string][] {
  const { form, startsOn } = paper
  const decision = decisionText(paper)
  const units = unitsOf(form)
  return [
    ['提出者', paper.submitterName],
    ['提出先', paper.authorityName],
    ['根拠の条項', form.clause],
    ['版', `第${paper.versionNumber}版`],
    ['提出', submissionText(paper)],
    ...given('適用開始日', startsOn && valueText({ kind: 'date' }, startsOn)),
    ...given('発注者の応答', decision),
    ...given('添付', paper.attachments.map(({ name }) => name).join('\n')),
    ...given('単位', units),
    ...given('封緘項目', sealedNote(paper)),
    ['内容のSHA-256', paper.contentHash],
  ]
}

function given(label: string, text: string | undefined): [string, string][] {
  return text ? [[label, text]] : []
}

/** Numbers go out bare, so their units are named here, once. */
function unitsOf(form: FormDeclaration): string {
  const counted = [...fieldsOf(form), ...tablesOf(form).flatMap(({ columns }) => columns)].flatMap(
    ({ label, value }) => (value.kind === 'count' && value.unit !== '' ? [`${label}：${value.unit}`] : []),
  )
  return [...new Set(counted)].join('、')
}

function sealedNote({ form, sealed }: PrintedPaper): string {
  if (sealedFields(form).length === 0) return ''
  return sealed
    ? '封緘項目の値を含みます。取扱いに注意してください。'
    : `「${SEALED_WORD}」は封緘項目です。値はこの出力に含まれません。`
}

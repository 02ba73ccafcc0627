import type { PrintedPaper } from '@/lib/platform/pdf/print'
import type {
  Field,
  FieldValue,
  FormDeclaration,
  PrescribedSheet,
  Section,
  SheetBlock,
  Table,
} from '@/lib/rules/forms/declaration'
import { fieldsOf, isKept, isPaperLink, rowsOf, tablesOf } from '@/lib/rules/forms/declared'
import { bare } from './reading'

/** The one day in the made contents (FILING_DAY), as people write it. */
const FILED = '令和10年12月28日'
const SUBMITTED = '令和8年11月20日'

/** What a value must look like on paper, told without the product's own words for it. */
function printedValue({ value: { kind, ...more } }: Field, value: FieldValue, names: Record<string, string>): string {
  if (value === undefined) return ''
  if (isPaperLink(value)) return `${names[`${value.paperId}/${value.version}`]}内容のSHA-256 ${value.contentHash}`
  if (typeof value !== 'string')
    return value.map(({ itemId, quantity }) => `${names[itemId]} ${grouped(String(quantity))}点`).join('、')
  if (kind === 'date') return FILED
  if (kind === 'moment') return `${FILED} 09時05分`
  return kind === 'count' ? `${grouped(value)}${'unit' in more ? more.unit : ''}` : value
}

function grouped(digits: string): string {
  return Number(digits).toLocaleString('en-US')
}

/** Every value of the paper as it must be printed; links to the ledger are not printed in a prescribed form. */
export function printedValues(paper: PrintedPaper): string[] {
  const { form, content } = paper
  const names = namesOn(paper)
  const isPrinted = ({ value }: Field) => form.sheet.kind === 'plain' || value.kind !== 'items'
  const values = [
    ...fieldsOf(form).map((field) => printedValue(field, content[field.key] as FieldValue, names)),
    ...tablesOf(form).flatMap(({ key, columns }) =>
      rowsOf(content, key).flatMap((row) =>
        columns.filter(isPrinted).map((column) => printedValue(column, row[column.key], names)),
      ),
    ),
  ]
  return values.map(bare).filter((value) => value !== '')
}

/** The headings of the tables as they are drawn. */
export function headingsOf(form: FormDeclaration): string[] {
  const { sheet } = form
  if (sheet.kind === 'plain')
    return tablesOf(form).map(({ columns }) => bare(columns.map(({ label }) => label).join('')))
  return sheet.blocks.flatMap((block) =>
    block.block === 'table' ? [bare(block.columns.flatMap(({ lines }) => lines).join(''))] : [],
  )
}

/** The whole body, word for word in printed order, without any blank. */
export function expectedBody(paper: PrintedPaper): string {
  const { sheet } = paper.form
  return bare((sheet.kind === 'plain' ? plainTexts(paper) : prescribedTexts(paper, sheet)).join(''))
}

function plainTexts(paper: PrintedPaper): string[] {
  const { form, attachments, decision } = paper
  const contract = ['契約の名称', paper.contractName, '契約番号', paper.contractNumber, '根拠の条項', form.clause]
  const filed = ['版', '第2版', '提出', `${SUBMITTED} 14:05 ${paper.submittedBy}`, '発注者の応答']
  return [
    form.style ? `（${form.style}）` : '',
    ...(isKept(form) ? ['令和8年11月21日'] : [paper.authorityName, '御中', SUBMITTED]),
    ...[paper.submitterName, form.title, ...contract],
    ...(isKept(form) ? [] : [...filed, `${decision?.outcome} 令和8年11月21日 10:00 ${decision?.by}`]),
    ...form.sections.flatMap((section) => sectionTexts(paper, section)),
    ...(attachments.length > 0 ? ['添付書類', '名称', '大きさ', 'SHA-256'] : []),
    ...attachments.flatMap(({ name, size, sha256 }) => [name, `${size} バイト`, sha256]),
  ]
}

function sectionTexts(paper: PrintedPaper, { title, fields, tables }: Section): string[] {
  const isAlone = fields.length === 0 && tables.length === 1
  return [
    title === paper.form.title ? '' : title,
    ...fields.flatMap((field) => [field.label, textOf(paper, field)]),
    ...tables.flatMap((table) => [isAlone ? '' : table.label, ...tableTexts(paper, table)]),
  ]
}

function tableTexts(paper: PrintedPaper, { key, columns }: Table): string[] {
  const rows = rowsOf(paper.content, key)
  const names = namesOn(paper)
  return [
    ...columns.map(({ label }) => label),
    ...rows.flatMap((row) => columns.map((column) => printedValue(column, row[column.key], names))),
    rows.length === 0 ? '記載なし' : '',
  ]
}

function prescribedTexts(paper: PrintedPaper, sheet: PrescribedSheet): string[] {
  return [
    ...[sheet.label, named(paper, sheet.dateField), sheet.title.replace('{業務}', paper.contractName)],
    ...[sheet.submitterLabel, named(paper, sheet.submitterField), sheet.sentence, sheet.marker],
    ...sheet.blocks.flatMap((block) => blockTexts(paper, block)),
    ...paper.attachments.map(({ name, size, sha256 }) => `添付：${name}（${size} バイト、SHA-256 ${sha256}）`),
  ]
}

function blockTexts(paper: PrintedPaper, block: SheetBlock): string[] {
  switch (block.block) {
    case 'heading':
      return [block.text]
    case 'table':
      return [...block.columns.flatMap(({ lines }) => lines), ...prescribedRows(paper, block)]
    case 'notes':
      return block.notes.flatMap(({ mark, lines }) => [mark, ...lines])
    case 'dated':
      return [block.heading, named(paper, block.field)]
  }
}

function prescribedRows({ form, content }: PrintedPaper, block: Extract<SheetBlock, { block: 'table' }>): string[] {
  const declared = tablesOf(form).find(({ key }) => key === block.table)?.columns ?? []
  const columns = block.columns.flatMap(({ key }) => declared.filter((column) => column.key === key))
  return rowsOf(content, block.table).flatMap((row) =>
    columns.map((column) => printedValue(column, row[column.key], {})),
  )
}

function named(paper: PrintedPaper, key: string): string {
  const field = fieldsOf(paper.form).find((one) => one.key === key)
  return (field && textOf(paper, field)) || '令和　　年　　月　　日'
}

function textOf(paper: PrintedPaper, field: Field): string {
  return printedValue(field, paper.content[field.key] as FieldValue, namesOn(paper))
}

/** Everything that the paper names instead of saying it: items of the ledger, versions of other papers. */
function namesOn({ itemNames, paperNames }: PrintedPaper): Record<string, string> {
  return { ...itemNames, ...paperNames }
}

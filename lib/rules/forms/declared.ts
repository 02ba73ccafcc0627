import type {
  AskedWhen,
  Content,
  Field,
  FieldValue,
  FormDeclaration,
  PaperLink,
  PrescribedSheet,
  Row,
  Section,
  Table,
} from './declaration'

/** The fields outside of tables, in printed order. */
export function fieldsOf(form: FormDeclaration): Field[] {
  return form.sections.flatMap((section) => section.fields)
}

/** The tables, in printed order. */
export function tablesOf(form: FormDeclaration): Table[] {
  return form.sections.flatMap((section) => section.tables)
}

/** The table with that key, or undefined. */
export function tableOf(form: FormDeclaration, key: string): Table | undefined {
  return tablesOf(form).find((table) => table.key === key)
}

/** The field whose value stands at a path (`key`, `table.rowId.column`), or undefined. */
export function fieldAt(form: FormDeclaration, path: string): Field | undefined {
  const [key = '', , column] = path.split('.')
  if (column === undefined) return fieldsOf(form).find((field) => field.key === key)
  return tableOf(form, key)?.columns.find((one) => one.key === column)
}

/** Whether the form is a book that its side keeps (備え付け・記録・整備) and presents on request: nothing is ever submitted on it. */
export function isKept({ review }: Pick<FormDeclaration, 'review'>): boolean {
  return review.first.kind === 'kept'
}

/** The rows that the content has for a table; none where the table is still empty. */
export function rowsOf(content: Content, table: string): Row[] {
  const rows = content[table]
  return Array.isArray(rows) ? (rows as Row[]) : []
}

/** The value of a field outside of tables. */
export function fieldValueOf(content: Content, field: string): FieldValue {
  return content[field] as FieldValue
}

/** Where a value stands: `key` outside of tables, else `table.rowId.column`. */
export function cellPath(table: string, rowId: string, column: string): string {
  return `${table}.${rowId}.${column}`
}

/** Where the files of a section stand; the hyphen keeps the place apart from fields and tables, which may be called like their section. */
export function filesPlace(section: Pick<Section, 'key'>): string {
  return `${section.key}-files`
}

/** Whether nothing was entered: absent, an empty text or no item. */
export function isBlank(value: FieldValue): boolean {
  return value === undefined || (!isPaperLink(value) && value.length === 0)
}

/** Whether the value names a version of another paper. */
export function isPaperLink(value: FieldValue): value is PaperLink {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The settings of the contract in force: key → value, absent while unset. */
export type SettingValues = Readonly<Record<string, string | undefined>>

/** Whether the setting has one of the values that the condition names; an unset one has none. */
export function isMet(condition: AskedWhen | undefined, settings: SettingValues): boolean {
  if (!condition) return false
  const value = settings[condition.setting]
  return value !== undefined && condition.isOneOf.includes(value)
}

/** Whether the field must be filled at submission, under the settings in force. */
export function isRequired(field: Field, settings: SettingValues): boolean {
  return field.required || isMet(field.requiredWhen, settings)
}

/** The printed title of a prescribed form with the contract's work in it, on the screen as on paper. */
export function titleOfSheet(sheet: PrescribedSheet, contractName: string): string {
  return sheet.title.replace('{業務}', () => workName(contractName))
}

/** The contract's name in place of ●●業務: as it is where it ends with 業務, else with 業務 behind it. */
export function workName(contractName: string): string {
  return contractName.endsWith('業務') ? contractName : `${contractName}業務`
}

import type { CivilDate } from '@/lib/kernel/civil-date'
import type { CivilMoment } from '@/lib/kernel/civil-moment'
import type { Finding } from '@/lib/kernel/refusal'
import { checkFindings } from './checks'
import type { Content, ContentCheck, Field, FieldValue, FormDeclaration, Section, Table } from './declaration'
import {
  cellPath,
  fieldValueOf,
  filesPlace,
  isBlank,
  isRequired,
  rowsOf,
  type SettingValues,
  tableOf,
} from './declared'
import { FEED_KEYS } from './feeds'
import { sealedFields } from './sealing'
import { lacksReason, mayBeUnknown } from './unknowns'

/** What is known at the moment of submission beside the content itself. */
export type FilingFacts = {
  /** The day of submission in Tokyo, from the server's clock. */
  submittedOn: CivilDate
  /** The minute of it. Without it a moment is judged by its day: the clock of a browser is not to be trusted. */
  submittedAt?: CivilMoment
  /** Where a sealed value is kept (`table.rowId.column`); the values themselves are not needed. */
  sealedPresent: readonly string[]
  /** Files attached to the paper, all sections together. */
  attachmentCount: number
  /** One of them is the paper in an own layout; it counts only where the form is a reference. */
  hasOwnLayout?: boolean
  /** What the earlier versions of the paper said; without them, what depends on them is not judged (the screen asks the server). */
  earlier?: readonly Content[]
  /** The settings in force; without them no conditional field is required. */
  settings?: SettingValues
}

/**
 * What stands against submitting this content, in printed order: required fields and rows that are missing, files, and
 * the form's own checks. Each finding names its place, says what to do in Japanese and cites the clause.
 * Expects content that `contentSchema` has accepted; sealed values may stand in it or be named in `sealedPresent`.
 */
export function findingsOf(form: FormDeclaration, content: Content, facts: FilingFacts): Finding[] {
  const judge = judgeFor(form, facts)
  const submitted = { on: facts.submittedOn, at: facts.submittedAt, earlier: facts.earlier }
  return [
    ...form.sections.flatMap((section) => [
      ...section.fields.flatMap((field) =>
        judge.valueFindings(field, fieldValueOf(content, field.key), field.key, `「${field.label}」`),
      ),
      ...section.tables.flatMap((table) => tableFindings(table, content, judge)),
      ...attachmentFindings(section, facts.attachmentCount),
    ]),
    ...form.checks
      .filter((check) => !(judge.hasOwnLayout && isOnEmptyTable(check, content)))
      .flatMap((check) => checkFindings(check, content, submitted)),
    ...(judge.hasOwnLayout ? unlistedNote(form, content) : []),
  ]
}

/** Whether an own-layout file stands for what the form does not print: only where the document has it for reference. */
export function standsForForm({ isReference }: FormDeclaration, { hasOwnLayout }: Pick<FilingFacts, 'hasOwnLayout'>) {
  return isReference === true && hasOwnLayout === true
}

/**
 * The checks on sealed values, for the moment when they are typed and so in the hand anyway (a birth date after today):
 * at submission `findingsOf` does not see them. Pass the content as `readContent` gave it, before it is split.
 */
export function sealedFindingsOf(form: FormDeclaration, typed: Content, today: CivilDate): Finding[] {
  const sealed = new Set(sealedFields(form).map(({ table, field }) => (table ? `${table}.${field.key}` : field.key)))
  const checks = form.checks.filter((check) => 'field' in check && sealed.has(check.field))
  return checks.flatMap((check) => checkFindings(check, typed, { on: today }))
}

type Judge = {
  hasOwnLayout: boolean
  valueFindings: (field: Field, value: FieldValue, path: string, place: string) => Finding[]
}

/**
 * A sealed value counts as present where it is kept, unless the content says that it is to be removed. What a file in an own
 * layout says stands in that file: only what the form prints is asked for beside it.
 */
function judgeFor(form: FormDeclaration, facts: FilingFacts): Judge {
  const sealed = new Set(facts.sealedPresent)
  const hasOwnLayout = standsForForm(form, facts)
  return {
    hasOwnLayout,
    valueFindings(field, value, path, place) {
      const { clause } = field
      if (!isRequired(field, facts.settings ?? {})) return []
      if (typeof value === 'string' && mayBeUnknown(field) && lacksReason(value))
        return [{ level: 'refuse', path, message: `${place}：該当なしの理由を書いてください。`, clause }]
      const isThere = !isBlank(value) || (field.sealed && value === undefined && sealed.has(path))
      if (isThere || (hasOwnLayout && field.basis.by !== 'printed')) return []
      return [{ level: 'refuse', path, message: `${place}を記入してください。`, clause }]
    },
  }
}

function tableFindings(table: Table, content: Content, { hasOwnLayout, valueFindings }: Judge): Finding[] {
  const rows = rowsOf(content, table.key)
  const findings: Finding[] = []
  const isPrinted = table.columns.some(({ basis }) => basis.by === 'printed')
  if (rows.length < table.minRows && (isPrinted || !hasOwnLayout)) {
    const message = `「${table.label}」に${table.minRows}行以上を記入してください。`
    findings.push({ level: 'refuse', path: table.key, message, clause: table.clause })
  }
  for (const [at, row] of rows.entries()) {
    for (const column of table.columns) {
      const place = `「${table.label}」${at + 1}行目の「${column.label}」`
      findings.push(...valueFindings(column, row[column.key], cellPath(table.key, row.rowId, column.key), place))
    }
  }
  return findings
}

/** What a file says instead of a table is not looked for in the table. */
function isOnEmptyTable(check: ContentCheck, content: Content): boolean {
  return check.check === 'at_least_one_row_with' && rowsOf(content, check.table).length === 0
}

/** A register reads the rows and no file: who or what stands only in the file is not in it. */
function unlistedNote(form: FormDeclaration, content: Content): Finding[] {
  const table = form.feeds && tableOf(form, FEED_KEYS[form.feeds].table)
  if (!table || rowsOf(content, table.key).length > 0) return []
  const message = `「${table.label}」に行がないので、独自の様式に書かれたことは台帳に載りません。`
  return [{ level: 'note', path: table.key, message, clause: table.clause }]
}

function attachmentFindings(section: Section, count: number): Finding[] {
  const { attachments } = section
  if (!attachments) return []
  const at = { level: 'refuse', path: filesPlace(section), clause: attachments.clause } as const
  if (attachments.required && count === 0) return [{ ...at, message: `「${attachments.label}」を添付してください。` }]
  if (count > attachments.maxFiles) return [{ ...at, message: `添付は${attachments.maxFiles}点までです。` }]
  return []
}

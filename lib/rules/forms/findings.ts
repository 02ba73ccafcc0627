import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Finding } from '@/lib/kernel/refusal'
import { checkFindings } from './checks'
import type { Content, Field, FieldValue, FormDeclaration, Section, Table } from './declaration'
import { cellPath, fieldValueOf, isBlank, isRequired, rowsOf, type SettingValues } from './declared'
import { sealedFields } from './sealing'

/** What is known at the moment of submission beside the content itself. */
export type FilingFacts = {
  /** The day of submission in Tokyo, from the server's clock. */
  submittedOn: CivilDate
  /** Where a sealed value is kept (`table.rowId.column`); the values themselves are not needed. */
  sealedPresent: readonly string[]
  /** Files attached to the paper, all sections together. */
  attachmentCount: number
  /** The settings in force; without them no conditional field is required. */
  settings?: SettingValues
}

/**
 * What stands against submitting this content, in printed order: required fields and rows that are missing, files, and
 * the form's own checks. Each finding names its place, says what to do in Japanese and cites the clause.
 * Expects content that `contentSchema` has accepted; sealed values may stand in it or be named in `sealedPresent`.
 */
export function findingsOf(form: FormDeclaration, content: Content, facts: FilingFacts): Finding[] {
  const isMissing = missingJudge(facts)
  return [
    ...form.sections.flatMap((section) => [
      ...section.fields
        .filter((field) => isMissing(field, fieldValueOf(content, field.key), field.key))
        .map(missingField),
      ...section.tables.flatMap((table) => tableFindings(table, content, isMissing)),
      ...attachmentFindings(section, facts.attachmentCount),
    ]),
    ...form.checks.flatMap((check) => checkFindings(check, content, facts.submittedOn)),
  ]
}

/**
 * The checks on sealed values, for the moment when they are typed and so in the hand anyway (a birth date after today):
 * at submission `findingsOf` does not see them. Pass the content as `readContent` gave it, before it is split.
 */
export function sealedFindingsOf(form: FormDeclaration, typed: Content, today: CivilDate): Finding[] {
  const sealed = new Set(sealedFields(form).map(({ table, field }) => (table ? `${table}.${field.key}` : field.key)))
  const checks = form.checks.filter((check) => 'field' in check && sealed.has(check.field))
  return checks.flatMap((check) => checkFindings(check, typed, today))
}

type MissingJudge = (field: Field, value: FieldValue, path: string) => boolean

/** A sealed value counts as present where it is kept, unless the content says that it is to be removed. */
function missingJudge({ sealedPresent, settings = {} }: FilingFacts): MissingJudge {
  const sealed = new Set(sealedPresent)
  return (field, value, path) => {
    if (!isRequired(field, settings) || !isBlank(value)) return false
    return !(field.sealed && value === undefined && sealed.has(path))
  }
}

function missingField(field: Field): Finding {
  return { level: 'refuse', path: field.key, message: `「${field.label}」を記入してください。`, clause: field.clause }
}

function tableFindings(table: Table, content: Content, isMissing: MissingJudge): Finding[] {
  const rows = rowsOf(content, table.key)
  const findings: Finding[] = []
  if (rows.length < table.minRows) {
    const message = `「${table.label}」に${table.minRows}行以上を記入してください。`
    findings.push({ level: 'refuse', path: table.key, message, clause: table.clause })
  }
  for (const [at, row] of rows.entries()) {
    for (const column of table.columns) {
      const path = cellPath(table.key, row.rowId, column.key)
      if (!isMissing(column, row[column.key], path)) continue
      const message = `「${table.label}」${at + 1}行目の「${column.label}」を記入してください。`
      findings.push({ level: 'refuse', path, message, clause: column.clause })
    }
  }
  return findings
}

function attachmentFindings({ key, attachments }: Section, count: number): Finding[] {
  if (!attachments) return []
  const at = { level: 'refuse', path: key, clause: attachments.clause } as const
  if (attachments.required && count === 0) return [{ ...at, message: `「${attachments.label}」を添付してください。` }]
  if (count > attachments.maxFiles) return [{ ...at, message: `添付は${attachments.maxFiles}点までです。` }]
  return []
}

import type { Content, FormDeclaration, Row } from '@/lib/rules/forms/declaration'
import { fieldsOf } from '@/lib/rules/forms/declared'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { COLUMNS, disposalRows } from './rows'

/**
 * A report to begin with: the rows of the approved plan under their own ids, so that each can be held against it, and the
 * words that both forms ask for under one key. Days are left blank: they are what the report is to say.
 */
export function reportDraftFrom(plan: Content, planForm: FormDeclaration, reportForm: FormDeclaration): Content {
  const keys = FEED_KEYS.disposal_report
  const rows = disposalRows('disposal_plan', plan).map((planned) => {
    const cells = COLUMNS.map((column) => [keys[column], planned[column]] as const)
    return Object.fromEntries([['rowId', planned.rowId], ...cells.filter(([, value]) => value.length > 0)]) as Row
  })
  return { ...wordsOf(plan, planForm, reportForm), [keys.table]: rows }
}

function wordsOf(plan: Content, planForm: FormDeclaration, reportForm: FormDeclaration): Content {
  const asked = new Set(
    fieldsOf(reportForm).flatMap(({ key, value, sealed }) => (isWord(value.kind) && !sealed ? key : [])),
  )
  const words = fieldsOf(planForm).flatMap(({ key, value, sealed }) => {
    const said = plan[key]
    return isWord(value.kind) && !sealed && asked.has(key) && typeof said === 'string' ? [[key, said] as const] : []
  })
  return Object.fromEntries(words)
}

function isWord(kind: string): boolean {
  return kind === 'text' || kind === 'long_text' || kind === 'person'
}

import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { fieldAt, fieldValueOf } from '@/lib/rules/forms/declared'
import { blankText, keptValue, valueText } from '@/lib/rules/forms/field-value'

/** A day or moment as the form prints it; the printed blank where there is none, or none that can be read yet. */
export function printedDate(form: FormDeclaration, content: Content, key: string): string {
  const kind = fieldAt(form, key)?.value ?? { kind: 'date' }
  const value = fieldValueOf(content, key)
  const kept = typeof value === 'string' ? keptValue(kind, value) : undefined
  return kept === undefined ? blankText(kind) : valueText(kind, kept)
}

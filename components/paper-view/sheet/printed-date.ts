import { parseCivilDate } from '@/lib/kernel/civil-date'
import { formatWareki } from '@/lib/kernel/wareki'
import type { FieldValue } from '@/lib/rules/forms/declaration'

/** A day as the form prints it; the printed blank where there is none. */
export function printedDate(value: FieldValue): string {
  const date = typeof value === 'string' ? parseCivilDate(value) : undefined
  return date ? formatWareki(date) : '令和　　年　　月　　日'
}

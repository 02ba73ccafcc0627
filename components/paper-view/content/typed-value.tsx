import { Day, Moment } from '@/components/ui/dates/time'
import { parseCivilDate } from '@/lib/kernel/civil-date'
import { parseCivilMoment } from '@/lib/kernel/civil-moment'
import type { FieldKind } from '@/lib/rules/forms/declaration'
import { valueText } from '@/lib/rules/forms/field-value'

/** A filled text in the way of its kind: days and moments in the era, numbers with their unit, words as they were written. */
export function TypedValue({ kind, value }: { kind: FieldKind; value: string }) {
  const day = kind.kind === 'date' ? parseCivilDate(value) : undefined
  if (day) return <Day on={day} />
  const moment = kind.kind === 'moment' ? parseCivilMoment(value) : undefined
  if (moment) return <Moment at={moment} />
  return <span className="whitespace-pre-wrap">{valueText(kind, value)}</span>
}

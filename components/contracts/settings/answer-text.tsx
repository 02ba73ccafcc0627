import { Day } from '@/components/ui/dates/time'
import { parseCivilDate } from '@/lib/kernel/civil-date'

/** The answer to a question, a day in the calendar of the eras. */
export function AnswerText({ value }: { value: string }) {
  const day = parseCivilDate(value)
  return day ? <Day on={day} /> : value
}

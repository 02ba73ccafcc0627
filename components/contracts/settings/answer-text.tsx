import { Day } from '@/components/ui/dates/time'
import { parseCivilDate } from '@/lib/kernel/civil-date'
import type { SettingAnswer } from '@/lib/rules/clauses/setting'
import { answerWords } from '@/lib/rules/clauses/setting-answer'

/** The answer to a question in words, a day in the calendar of the eras. Of a question that no document asks any more, the value. */
export function AnswerText({ answer, value }: { answer: SettingAnswer | undefined; value: string }) {
  const day = answer?.kind === 'day' ? parseCivilDate(value) : undefined
  return day ? <Day on={day} /> : <span className="whitespace-pre-wrap">{answerWords(answer, value)}</span>
}

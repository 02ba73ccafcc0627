import { parseCivilDate } from '@/lib/kernel/civil-date'
import { cleanText, isLongerThan, TEXT_FAULTS } from '@/lib/kernel/text'
import { formatWareki, parseTypedDate } from '@/lib/kernel/wareki'
import { type SettingAnswer, SPAN_UNITS, type SpanUnit } from './setting'

/** A length of time; it is kept as `6 months`. */
export type Span = { amount: number; unit: SpanUnit }

export const MOST_OF_A_SPAN = 999
export const SPAN_UNIT_WORDS: Record<SpanUnit, string> = { days: '日', weeks: '週間', months: 'か月', years: '年' }

/** What is kept of a typed answer, or why it is none. */
type ReadAnswer = { value: string } | { fault: string }

/** A typed answer as it is kept: the value of an option, `YYYY-MM-DD`, `6 months`, or clean words. */
export function readAnswer(answer: SettingAnswer, typed: string): ReadAnswer {
  switch (answer.kind) {
    case 'choice':
      return answer.options.some(({ value }) => value === typed)
        ? { value: typed }
        : { fault: '選択肢から選んでください。' }
    case 'day': {
      const day = parseTypedDate(typed)
      return day ? { value: day } : { fault: '年月日として読めません。実在する日を記入してください。' }
    }
    case 'span':
      return readSpan(typed, answer.units)
    case 'text':
      return readText(typed, answer.maxLength)
  }
}

/** The span that a kept value names; undefined for every other text. */
export function spanOf(value: string): Span | undefined {
  const [, amount, name] = /^([1-9]\d{0,2}) ([a-z]+)$/.exec(value) ?? []
  const unit = SPAN_UNITS.find((each) => each === name)
  return amount !== undefined && unit ? { amount: Number(amount), unit } : undefined
}

/** A kept answer in words: the label of the option, the day in the era, `6か月`. Of a question that is no longer asked, the value. */
export function answerWords(answer: SettingAnswer | undefined, value: string): string {
  switch (answer?.kind) {
    case 'choice':
      return answer.options.find((option) => option.value === value)?.label ?? value
    case 'day': {
      const day = parseCivilDate(value)
      return day ? formatWareki(day) : value
    }
    case 'span': {
      const span = spanOf(value)
      return span ? `${span.amount}${SPAN_UNIT_WORDS[span.unit]}` : value
    }
    case 'text':
    case undefined:
      return value
  }
}

/** `６ months`, as the two fields of the page send it together. */
function readSpan(typed: string, units: readonly SpanUnit[]): ReadAnswer {
  const text = typed.normalize('NFKC').trim()
  const unit = units.find((each) => text.endsWith(each))
  const amount = (unit ? text.slice(0, -unit.length) : text.replace(/\s*[a-z]*$/, '')).trim()
  const isAmount = /^\d+$/.test(amount) && Number(amount) >= 1 && Number(amount) <= MOST_OF_A_SPAN
  if (isAmount && unit) return { value: `${Number(amount)} ${unit}` }
  const unitFault = `単位を${units.map((each) => `「${SPAN_UNIT_WORDS[each]}」`).join('')}から選んでください。`
  const amountFault = `長さを1から${MOST_OF_A_SPAN}までの整数で記入してください。`
  return { fault: [isAmount ? '' : amountFault, unit ? '' : unitFault].join('') }
}

function readText(typed: string, maxLength: number): ReadAnswer {
  const clean = cleanText(typed, 'lines')
  if (!clean.ok) return { fault: TEXT_FAULTS[clean.fault] }
  if (clean.text === '') return { fault: '答えを記入してください。' }
  return isLongerThan(clean.text, maxLength)
    ? { fault: `${maxLength}文字以内で記入してください。` }
    : { value: clean.text }
}

import { DateField } from '@/components/ui/dates/date-field'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import type { SettingAnswer } from '@/lib/rules/clauses/setting'
import { SpanField } from './span-field'

type AnswerFieldProps = {
  answer: SettingAnswer
  /** The clause that asks. */
  clause?: string
  /** What holds now, as it is kept. */
  value: string | undefined
}

const NAME = 'value'
const LABEL = '答え'
/** Longer answers get more than one line. */
const LONGEST_LINE = 100

/** Where a question is answered, in the way of its kind. */
export function AnswerField({ answer, clause, value }: AnswerFieldProps) {
  const shared = { name: NAME, label: LABEL, required: true, basis: clause && `根拠 ${clause}`, defaultValue: value }
  switch (answer.kind) {
    case 'choice':
      return <RadioGroup {...shared} choices={answer.options} />
    case 'day':
      return <DateField {...shared} />
    case 'span':
      return <SpanField {...shared} units={answer.units} />
    case 'text':
      return answer.maxLength > LONGEST_LINE ? (
        <TextArea {...shared} help={`${answer.maxLength}文字以内`} />
      ) : (
        <TextField {...shared} help={`${answer.maxLength}文字以内`} />
      )
  }
}

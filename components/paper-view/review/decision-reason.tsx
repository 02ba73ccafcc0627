import { useId } from 'react'
import { describedBy, Field } from '@/components/ui/fields/field'

type DecisionReasonProps = { value: string; onChange: (value: string) => void; isOptional: boolean }

/** Why, for the whole of the paper; optional where remarks on its places say it already. */
export function DecisionReason({ value, onChange, isOptional }: DecisionReasonProps) {
  const id = useId()
  return (
    <Field id={id} label="理由" need={isOptional ? 'optional' : 'required'}>
      <textarea
        id={id}
        rows={4}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-required={!isOptional}
        className="control"
      />
    </Field>
  )
}

type DecisionConditionsProps = { word: string; value: string; onChange: (value: string) => void }

/** Under what the decision is given (条件付き); left blank it is given without. */
export function DecisionConditions({ word, value, onChange }: DecisionConditionsProps) {
  const id = useId()
  return (
    <Field
      id={id}
      label={`${word}の条件`}
      need="optional"
      help={`条件を付けて${word}するときに書きます。相手に示され、PDFにも印刷されます。`}
    >
      <textarea
        id={id}
        rows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(id)}
        className="control"
      />
    </Field>
  )
}

import { useId } from 'react'
import { Field } from '@/components/ui/fields/field'

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

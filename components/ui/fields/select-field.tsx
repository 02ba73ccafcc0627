import type { ComponentProps, ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import type { Choice } from './choice'
import { describedBy, Field } from './field'

type SelectFieldProps = Omit<ComponentProps<'select'>, 'id' | 'name'> & {
  name: string
  label: ReactNode
  choices: Choice[]
  help?: ReactNode
  basis?: ReactNode
}

/** One of many answers (more than about six; for fewer, RadioGroup shows them all). Starts with none chosen. */
export function SelectField({ name, label, choices, help, basis, required, ...rest }: SelectFieldProps) {
  return (
    <Field
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={help}
      basis={basis}
      error={<FieldFinding path={name} />}
    >
      <select
        {...rest}
        id={name}
        name={name}
        aria-required={required}
        aria-describedby={describedBy(name)}
        className="control"
      >
        <option value="">選んでください</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

import type { ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import type { Choice } from './choice'
import { ChoiceLine } from './choice-line'
import { FieldGroup } from './field'

type RadioGroupProps = {
  name: string
  label: ReactNode
  choices: Choice[]
  required?: boolean
  help?: ReactNode
  basis?: ReactNode
  defaultValue?: string
}

/** One of a few answers, all in view. */
export function RadioGroup({ name, label, choices, required, help, basis, defaultValue }: RadioGroupProps) {
  return (
    <FieldGroup
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={help}
      basis={basis}
      error={<FieldFinding path={name} />}
    >
      {choices.map((choice) => (
        <ChoiceLine
          key={choice.value}
          type="radio"
          name={name}
          value={choice.value}
          help={choice.help}
          defaultChecked={choice.value === defaultValue}
        >
          {choice.label}
        </ChoiceLine>
      ))}
    </FieldGroup>
  )
}

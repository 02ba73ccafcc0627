import type { ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import type { Choice } from './choice'
import { ChoiceLine } from './choice-line'
import { FieldGroup } from './field'

type CheckboxGroupProps = {
  name: string
  label: ReactNode
  choices: Choice[]
  required?: boolean
  help?: ReactNode
  basis?: ReactNode
  defaultValues?: string[]
}

/** Any number of answers; each one checked is sent under the same name. */
export function CheckboxGroup({ name, label, choices, required, help, basis, defaultValues }: CheckboxGroupProps) {
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
          type="checkbox"
          name={name}
          value={choice.value}
          help={choice.help}
          defaultChecked={defaultValues?.includes(choice.value)}
        >
          {choice.label}
        </ChoiceLine>
      ))}
    </FieldGroup>
  )
}

import type { ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import { CheckboxLines } from './checkbox-lines'
import type { Choice } from './choice'
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
      <CheckboxLines name={name} choices={choices} checked={defaultValues} />
    </FieldGroup>
  )
}

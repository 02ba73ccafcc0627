import type { ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import { CheckboxLines } from './checkbox-lines'
import type { Choice } from './choice'
import { FieldGroup } from './field'

type GroupedCheckboxesProps = {
  name: string
  label: ReactNode
  groups: readonly { label: string; choices: readonly Choice[] }[]
  required?: boolean
  help?: ReactNode
  defaultValues?: readonly string[]
}

/** Any number of answers, each under the heading that it belongs to; each one checked is sent under the same name. */
export function GroupedCheckboxes({ name, label, groups, required, help, defaultValues }: GroupedCheckboxesProps) {
  return (
    <FieldGroup
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={help}
      error={<FieldFinding path={name} />}
    >
      {groups.map((group) => (
        <fieldset key={group.label} className="min-w-0 border-l-4 border-solid-gray-300 pl-3">
          <legend className="text-std-16B-170">{group.label}</legend>
          <CheckboxLines name={name} choices={group.choices} checked={defaultValues} />
        </fieldset>
      ))}
    </FieldGroup>
  )
}

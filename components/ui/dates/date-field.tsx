'use client'

import { type ReactNode, useState } from 'react'
import { FieldGroup } from '@/components/ui/fields/field'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import { DateInputs } from './date-inputs'

export type DateFieldProps = {
  name: string
  label: ReactNode
  required?: boolean
  help?: ReactNode
  basis?: ReactNode
  /** `YYYY-MM-DD`. */
  defaultValue?: string
}

/** A day in a page's own form; sends `YYYY-MM-DD`. */
export function DateField({ name, label, required, help, basis, defaultValue = '' }: DateFieldProps) {
  const [value, setValue] = useState(defaultValue)
  return (
    <FieldGroup
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={help}
      basis={basis}
      error={<FieldFinding path={name} />}
    >
      <DateInputs id={name} value={value} onChange={setValue} isRequired={required} />
      <input type="hidden" name={name} value={value} />
    </FieldGroup>
  )
}

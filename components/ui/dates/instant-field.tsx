'use client'

import { type ReactNode, useState } from 'react'
import { FieldGroup } from '@/components/ui/fields/field'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import type { Instant } from '@/lib/kernel/instant'
import { DateInputs } from './date-inputs'
import { type TypedInstant, typedInstantOf, valueOfTypedInstant } from './typed-instant'

type InstantFieldProps = {
  name: string
  label: ReactNode
  required?: boolean
  help?: ReactNode
  basis?: ReactNode
  defaultValue?: Instant
}

/** When something happened: a day and a time of the clock in Tokyo; sends an instant in UTC. */
export function InstantField({ name, label, required, help, basis, defaultValue }: InstantFieldProps) {
  const [typed, setTyped] = useState<TypedInstant>(() =>
    defaultValue ? typedInstantOf(defaultValue) : { date: '', time: '' },
  )
  return (
    <FieldGroup
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={help}
      basis={basis}
      error={<FieldFinding path={name} />}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <DateInputs
          id={name}
          value={typed.date}
          onChange={(date) => setTyped((now) => ({ ...now, date }))}
          isRequired={required}
        />
        <input
          type="text"
          autoComplete="off"
          value={typed.time}
          aria-label="時刻（例 14:05）"
          aria-required={required}
          onChange={(event) => setTyped((now) => ({ ...now, time: event.target.value }))}
          className="control w-28"
        />
        <span className="text-solid-gray-700">日本時間、24時間で（例 14:05）</span>
      </div>
      <input type="hidden" name={name} value={valueOfTypedInstant(typed)} />
    </FieldGroup>
  )
}

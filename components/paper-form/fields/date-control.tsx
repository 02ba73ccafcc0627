import type { ComponentType } from 'react'
import { useController } from 'react-hook-form'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import type { DateInputsProps } from '@/components/ui/dates/date-inputs'
import { type ControlProps, nameInGroup } from './labelled'

type DateControlProps = ControlProps & {
  /** Those of a day, or of a day with its time. */
  inputs: ComponentType<DateInputsProps>
}

/** A day in either calendar, or a moment: they are typed differently and kept alike. */
export function DateControl({ inputs: Inputs, field, name, path, isInvalid, row }: DateControlProps) {
  const { form } = usePaperForm()
  const { field: bound } = useController({ control: form.control, name })
  return (
    <Inputs
      id={path}
      value={typeof bound.value === 'string' ? bound.value : ''}
      onChange={(value) => bound.onChange(value === '' ? undefined : value)}
      onBlur={bound.onBlur}
      isRequired={field.required}
      isInvalid={isInvalid}
      name={`${nameInGroup({ field, row })} `}
    />
  )
}

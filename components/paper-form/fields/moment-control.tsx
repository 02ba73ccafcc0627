import { useController } from 'react-hook-form'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { MomentInputs } from '@/components/ui/dates/moment-inputs'
import { type ControlProps, nameInGroup } from './labelled'

/** A day in either calendar, with its time. */
export function MomentControl({ field, name, path, isInvalid, row }: ControlProps) {
  const { form } = usePaperForm()
  const { field: bound } = useController({ control: form.control, name })
  return (
    <MomentInputs
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

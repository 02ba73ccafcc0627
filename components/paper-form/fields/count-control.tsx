import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { describedBy } from '@/components/ui/fields/field'
import { type ControlProps, ownNames } from './labelled'

/** A whole number with its unit behind it. */
export function CountControl({ field, name, path, isInvalid, row, unit }: ControlProps & { unit: string }) {
  const { form } = usePaperForm()
  const unitId = `${path}-unit`
  return (
    <span className="flex items-center gap-2">
      <input
        {...form.register(name)}
        {...ownNames({ field, name, path, row })}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-required={field.required}
        aria-invalid={isInvalid || undefined}
        aria-describedby={`${unitId} ${describedBy(path)}`}
        className="control w-40 text-right"
      />
      <span id={unitId}>{unit}</span>
    </span>
  )
}

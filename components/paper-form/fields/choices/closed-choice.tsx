import { type ControlProps, MOST_RADIO_BUTTONS, ownNames } from '@/components/paper-form/fields/labelled'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { ChoiceLine } from '@/components/ui/fields/choice-line'
import { describedBy } from '@/components/ui/fields/field'

/** One of the printed words and no other. */
export function ClosedChoice({ field, name, path, row, isInvalid, options }: ControlProps & { options: string[] }) {
  const { form } = usePaperForm()
  if (options.length <= MOST_RADIO_BUTTONS) {
    return options.map((option) => (
      <ChoiceLine key={option} type="radio" value={option} {...form.register(name)}>
        {option}
      </ChoiceLine>
    ))
  }
  return (
    <select
      {...form.register(name)}
      {...ownNames({ field, name, path, row })}
      aria-required={field.required}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy(path)}
      className="control"
    >
      <option value="">選んでください</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  )
}

import { useState } from 'react'
import { useController } from 'react-hook-form'
import { type ControlProps, nameInGroup } from '@/components/paper-form/fields/labelled'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { describedBy } from '@/components/ui/fields/field'

/** Stands for “another word” in the list only; it is never a value of the field. */
const OTHER = '#other'

/** One of the printed words, or another one where the document prints 等. */
export function OpenChoice({ field, name, path, isInvalid, row, options }: ControlProps & { options: string[] }) {
  const { form } = usePaperForm()
  const { field: bound } = useController({ control: form.control, name })
  const value = typeof bound.value === 'string' ? bound.value : ''
  const [isOther, setOther] = useState(value !== '' && !options.includes(value))
  const label = nameInGroup({ field, row })

  function choose(chosen: string) {
    setOther(chosen === OTHER)
    bound.onChange(chosen === OTHER || chosen === '' ? undefined : chosen)
  }

  return (
    <div className="flex flex-col gap-2">
      <select
        value={isOther ? OTHER : value}
        onChange={(event) => choose(event.target.value)}
        onBlur={bound.onBlur}
        aria-label={label}
        aria-required={field.required}
        aria-invalid={(isInvalid && !isOther) || undefined}
        aria-describedby={describedBy(path)}
        className="control"
      >
        <option value="">選んでください</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
        <option value={OTHER}>その他（自分で書く）</option>
      </select>
      {isOther && (
        <input
          type="text"
          value={value}
          onChange={(event) => bound.onChange(event.target.value)}
          onBlur={bound.onBlur}
          autoComplete="off"
          aria-label={`${label} その他の内容`}
          aria-invalid={isInvalid || undefined}
          aria-describedby={describedBy(path)}
          className="control"
        />
      )}
    </div>
  )
}

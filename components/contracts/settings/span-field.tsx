import type { ReactNode } from 'react'
import { FieldGroup } from '@/components/ui/fields/field'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import type { SpanUnit } from '@/lib/rules/clauses/setting'
import { MOST_OF_A_SPAN, SPAN_UNIT_WORDS, spanOf } from '@/lib/rules/clauses/setting-answer'

type SpanFieldProps = {
  name: string
  label: ReactNode
  required?: boolean
  basis?: ReactNode
  /** In which units the document lets it be said. */
  units: readonly SpanUnit[]
  /** `6 months`. */
  defaultValue?: string
}

/** A length of time as a whole number and its unit; the action joins what `amount` and `unit` send. */
export function SpanField({ name, label, required, basis, units, defaultValue = '' }: SpanFieldProps) {
  const span = spanOf(defaultValue)
  const [only] = units.length === 1 ? units : []
  return (
    <FieldGroup
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={`1から${MOST_OF_A_SPAN}までの整数と単位`}
      basis={basis}
      error={<FieldFinding path={name} />}
    >
      <div className="flex items-center gap-2">
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          name="amount"
          aria-label="長さ"
          aria-required={required}
          aria-describedby={`${name}-help ${name}-error`}
          defaultValue={span?.amount}
          className="control w-24 px-2 text-right"
        />
        {only ? (
          <>
            <input type="hidden" name="unit" value={only} />
            {SPAN_UNIT_WORDS[only]}
          </>
        ) : (
          <select
            name="unit"
            aria-label="単位"
            aria-required={required}
            defaultValue={span?.unit ?? ''}
            className="control w-auto"
          >
            <option value="">単位</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {SPAN_UNIT_WORDS[unit]}
              </option>
            ))}
          </select>
        )}
      </div>
    </FieldGroup>
  )
}

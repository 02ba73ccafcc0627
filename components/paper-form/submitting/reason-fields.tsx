import { Field } from '@/components/ui/fields/field'
import type { Reasons } from './use-reasons'

/** One reason for each finding that is allowed only with one; empty ones are pointed at once the submission was tried. */
export function ReasonFields({ reasons, isChecked }: { reasons: Reasons; isChecked: boolean }) {
  return reasons.stated.map((stated, at) => {
    const id = `reason-${at}`
    const isMissing = isChecked && stated.reason.trim() === ''
    return (
      <Field
        key={id}
        id={id}
        label={stated.message}
        need="required"
        help="このまま提出する理由を書いてください。相手にも見えます。"
        error={isMissing && '理由を書いてください。'}
      >
        <textarea
          id={id}
          rows={3}
          value={stated.reason}
          onChange={(event) => reasons.state(stated, event.target.value)}
          aria-required
          aria-invalid={isMissing || undefined}
          aria-describedby={`${id}-help ${id}-error`}
          className="control"
        />
      </Field>
    )
  })
}

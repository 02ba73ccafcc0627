import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { describedBy } from '@/components/ui/fields/field'
import { offersUnknown } from '@/lib/rules/forms/unknowns'
import { type ControlProps, ownNames } from './labelled'
import { UnknownChoice } from './unknown-choice'

/** The one list of names in the roster that every field for a person suggests from. */
export const PEOPLE_LIST = 'people-of-the-roster'

/**
 * One line, paragraphs, or a person's name with the roster's names as suggestions. Where words are required, a person may also
 * say that they are not known yet, or that there are none.
 */
export function TextControl(props: ControlProps) {
  const { draft } = usePaperForm()
  return offersUnknown(draft.form, props.field) ? (
    <UnknownChoice {...props}>
      <TextInput {...props} />
    </UnknownChoice>
  ) : (
    <TextInput {...props} />
  )
}

function TextInput({ field, name, path, isInvalid, row }: ControlProps) {
  const { form } = usePaperForm()
  const shared = {
    ...form.register(name),
    ...ownNames({ field, name, path, row }),
    'aria-required': field.required,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': describedBy(path),
    autoComplete: 'off',
    className: 'control',
  }
  if (field.value.kind === 'long_text') return <textarea {...shared} rows={4} />
  return <input {...shared} type="text" list={field.value.kind === 'person' ? PEOPLE_LIST : undefined} />
}

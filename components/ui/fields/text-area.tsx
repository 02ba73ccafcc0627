import type { ComponentProps, ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import { describedBy, Field } from './field'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id' | 'name'> & {
  name: string
  label: ReactNode
  help?: ReactNode
  basis?: ReactNode
}

/** Paragraphs of text in a page's own form. */
export function TextArea({ name, label, help, basis, required, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={help}
      basis={basis}
      error={<FieldFinding path={name} />}
    >
      <textarea
        {...rest}
        rows={rows}
        id={name}
        name={name}
        aria-required={required}
        aria-describedby={describedBy(name)}
        className="control"
      />
    </Field>
  )
}

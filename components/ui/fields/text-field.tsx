import type { ComponentProps, ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import { describedBy, Field } from './field'

export type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'name'> & {
  name: string
  label: ReactNode
  help?: ReactNode
  basis?: ReactNode
}

/** One line of text in a page's own form. The name is also the id and the path of its findings. */
export function TextField({ name, label, help, basis, required, className, ...rest }: TextFieldProps) {
  return (
    <Field
      id={name}
      label={label}
      need={required ? 'required' : 'optional'}
      help={help}
      basis={basis}
      error={<FieldFinding path={name} />}
    >
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={name}
        name={name}
        aria-required={required}
        aria-describedby={describedBy(name)}
        className={`control ${className ?? ''}`}
      />
    </Field>
  )
}

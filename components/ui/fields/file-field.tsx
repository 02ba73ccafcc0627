import type { ReactNode } from 'react'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import { describedBy, Field } from './field'

type FileFieldProps = {
  name: string
  label: ReactNode
  /** The endings that the server takes, e.g. `.pdf,.png`. A courtesy: the server looks at the bytes. */
  accept: string
  required?: boolean
  multiple?: boolean
  help?: ReactNode
  basis?: ReactNode
}

/** A file of the person's own computer in a page's own form. */
export function FileField({ name, label, accept, required, multiple, help, basis }: FileFieldProps) {
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
        type="file"
        id={name}
        name={name}
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(name)}
        className="control file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-6 file:border file:border-key-900 file:bg-white file:px-3 file:text-key-900"
      />
    </Field>
  )
}

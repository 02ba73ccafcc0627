import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { RequiredBadge } from './required-badge'

export type FieldProps = {
  /** The id of the control, and the address that a list of errors links to. */
  id: string
  label: ReactNode
  need?: 'required' | 'optional'
  help?: ReactNode
  /** Small print under the label: the clause that asks. */
  basis?: ReactNode
  error?: ReactNode
  children: ReactNode
}

/** The ids that a control names in aria-describedby; `#id-error` exists even while there is no error. */
export function describedBy(id: string): string {
  return `${id}-help ${id}-error`
}

/** Label, badge, help, control and error of one control, in the order in which they are read. */
export function Field({ id, label, need, help, basis, error, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-std-16B-170">
        {label}
        {need && <RequiredBadge need={need} />}
      </label>
      <Explanation id={id} help={help} basis={basis} />
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}

/** The same for a group of controls (date, radio buttons): the label is the legend. */
export function FieldGroup({ id, label, need, help, basis, error, children }: FieldProps) {
  return (
    <fieldset id={id} aria-describedby={describedBy(id)} className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 text-std-16B-170">
        {label}
        {need && <RequiredBadge need={need} />}
      </legend>
      <Explanation id={id} help={help} basis={basis} />
      {children}
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  )
}

function Explanation({ id, help, basis }: Pick<FieldProps, 'id' | 'help' | 'basis'>) {
  return (
    <div id={`${id}-help`} className="text-std-16N-170 text-solid-gray-700 empty:hidden">
      {help && <p>{help}</p>}
      {basis && <p className="text-dns-14N-130">{basis}</p>}
    </div>
  )
}

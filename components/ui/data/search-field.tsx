import { Field } from '@/components/ui/fields/field'

export type SearchFieldProps = {
  /** What can be typed: `契約番号又は名称`. */
  label: string
  /** What is looked for now. */
  search: string
  /** Why what was typed cannot be looked for. */
  fault?: string
}

/** The words that are looked for in a list; they stand in its address as `q`. */
export function SearchField({ label, search, fault }: SearchFieldProps) {
  return (
    <Field id="q" label={label} error={fault}>
      <input
        type="search"
        id="q"
        name="q"
        defaultValue={search}
        autoComplete="off"
        aria-invalid={fault !== undefined || undefined}
        aria-describedby="q-error"
        className="control"
      />
    </Field>
  )
}

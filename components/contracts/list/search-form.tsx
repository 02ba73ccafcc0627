import { Button } from '@/components/ui/actions/button'
import { Field } from '@/components/ui/fields/field'

type SearchFormProps = {
  /** What can be typed: `契約番号又は名称`. */
  label: string
  /** What is looked for now. */
  search: string
  /** Why what was typed cannot be looked for. */
  fault?: string
}

/** Looks within the list below. The words stand in the address, so that the page can be kept and gone back to. */
export function SearchForm({ label, search, fault }: SearchFormProps) {
  return (
    <search className="not-printed mb-6">
      <form className="flex max-w-2xl flex-wrap items-end gap-3">
        <div className="min-w-56 grow">
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
        </div>
        <Button type="submit" tone="secondary">
          探す
        </Button>
      </form>
    </search>
  )
}

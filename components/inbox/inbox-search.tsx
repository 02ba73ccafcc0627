import { Button } from '@/components/ui/actions/button'
import { SearchField } from '@/components/ui/data/search-field'
import { Field } from '@/components/ui/fields/field'

type InboxSearchProps = {
  /** The kind that is shown; kept while looking for something else. */
  show?: string
  search: string
  fault?: string
  form?: string
  forms: readonly { value: string; title: string; document: string }[]
}

/** Looks within the inbox by contract and by form. All of it stands in the address. */
export function InboxSearch({ show, search, fault, form = '', forms }: InboxSearchProps) {
  const documents = [...Map.groupBy(forms, ({ document }) => document)]
  return (
    <search className="not-printed mb-6">
      <form className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        {show && <input type="hidden" name="show" value={show} />}
        <SearchField label="契約番号又は名称" search={search} fault={fault} />
        <Field id="form" label="様式">
          <select id="form" name="form" defaultValue={form} className="control">
            <option value="">すべて</option>
            {documents.map(([document, listed]) => (
              <optgroup key={document} label={document}>
                {listed.map(({ value, title }) => (
                  <option key={value} value={value}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
        <Button type="submit" tone="secondary">
          絞る
        </Button>
      </form>
    </search>
  )
}

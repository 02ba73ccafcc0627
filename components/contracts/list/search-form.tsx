import { Button } from '@/components/ui/actions/button'
import { SearchField, type SearchFieldProps } from '@/components/ui/data/search-field'

/** Looks within the list below. The words stand in the address, so that the page can be kept and gone back to. */
export function SearchForm(props: SearchFieldProps) {
  return (
    <search className="not-printed mb-6">
      <form className="flex max-w-2xl flex-wrap items-end gap-3">
        <div className="min-w-56 grow">
          <SearchField {...props} />
        </div>
        <Button type="submit" tone="secondary">
          探す
        </Button>
      </form>
    </search>
  )
}

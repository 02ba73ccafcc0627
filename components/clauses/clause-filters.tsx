import Link from 'next/link'
import { Button } from '@/components/ui/actions/button'
import { SearchField } from '@/components/ui/data/search-field'
import { Field } from '@/components/ui/fields/field'
import { KIND_WORDS, STATE_WORDS } from '@/lib/registers/duties/labels'
import type { ClauseStateName } from '@/lib/rules/duties/clause-state'

export type ClauseFilter = { document?: string; owner?: string; kind?: string; state?: string; search: string }

type ClauseFiltersProps = {
  filter: ClauseFilter
  documents: readonly {
    document: string
    title: string
    label?: string
    parties: { authority: string; contractor: string }
  }[]
  counts: readonly { state: ClauseStateName; count: number }[]
  total: number
  hrefOf: (change: Partial<ClauseFilter>) => string
  fault?: string
}

/** What is looked for: by state with counts, by document, owner and kind, and by words. All of it stands in the address. */
export function ClauseFilters({ filter, documents, counts, total, hrefOf, fault }: ClauseFiltersProps) {
  const words = documents.find(({ document }) => document === filter.document)?.parties ?? documents[0]?.parties
  return (
    <>
      <nav aria-label="条項の状態" className="not-printed mb-4">
        <ul className="flex flex-wrap gap-2">
          <StateLink href={hrefOf({ state: undefined })} word="すべて" count={total} isCurrent={!filter.state} />
          {counts.map(({ state, count }) => (
            <StateLink
              key={state}
              href={hrefOf({ state })}
              word={STATE_WORDS[state]}
              count={count}
              isCurrent={filter.state === state}
            />
          ))}
        </ul>
      </nav>
      <search className="not-printed mb-6">
        <form className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_2fr_auto]">
          {filter.state && <input type="hidden" name="state" value={filter.state} />}
          <Choice
            name="document"
            label="文書"
            chosen={filter.document}
            choices={documents.map((one) => [one.document, `${one.label ?? ''}${one.title}`])}
          />
          <Choice
            name="owner"
            label="義務者"
            chosen={filter.owner}
            choices={[
              ['contractor', words?.contractor ?? '受注者'],
              ['authority', words?.authority ?? '発注者'],
              ['both', '双方'],
            ]}
          />
          <Choice name="kind" label="種類" chosen={filter.kind} choices={Object.entries(KIND_WORDS)} />
          <SearchField label="条番号・見出し・要旨・書類" search={filter.search} fault={fault} />
          <Button type="submit" tone="secondary">
            探す
          </Button>
        </form>
      </search>
    </>
  )
}

type StateLinkProps = { href: string; word: string; count: number; isCurrent: boolean }

function StateLink({ href, word, count, isCurrent }: StateLinkProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-current={isCurrent ? 'true' : undefined}
        className="inline-flex min-h-11 items-center gap-2 rounded-full border border-solid-gray-420 px-4 hover:bg-solid-gray-50 hover:underline aria-[current=true]:border-2 aria-[current=true]:border-key-900 aria-[current=true]:font-bold aria-[current=true]:text-key-900"
      >
        {word}
        <span>
          {count}
          <span className="sr-only">件</span>
        </span>
      </Link>
    </li>
  )
}

type ChoiceProps = { name: string; label: string; chosen?: string; choices: readonly (readonly [string, string])[] }

function Choice({ name, label, chosen = '', choices }: ChoiceProps) {
  return (
    <Field id={`filter-${name}`} label={label}>
      <select id={`filter-${name}`} name={name} defaultValue={chosen} className="control">
        <option value="">すべて</option>
        {choices.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </Field>
  )
}

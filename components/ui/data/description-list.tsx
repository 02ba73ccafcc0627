import type { ReactNode } from 'react'

export type Description = { label: string; value: ReactNode }

/** Labels and values in two columns; one under the other on a phone. */
export function DescriptionList({ items }: { items: Description[] }) {
  return (
    <dl className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {items.map((item) => (
        <div key={item.label} className="grid gap-x-6 py-2.5 sm:grid-cols-[minmax(8rem,14rem)_1fr]">
          <dt className="text-solid-gray-700">{item.label}</dt>
          <dd className="min-w-0 whitespace-pre-wrap">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

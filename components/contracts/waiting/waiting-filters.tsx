import Link from 'next/link'

type Filter = {
  word: string
  /** `3`, or `50以上`; absent where nobody counts. */
  count?: string
  href: string
  isCurrent: boolean
}

/** What waits, by kind: each count is a link to just those. */
export function WaitingFilters({ filters }: { filters: readonly Filter[] }) {
  return (
    <nav aria-label="待っているものの種類" className="not-printed mb-6">
      <ul className="flex flex-wrap gap-2">
        {filters.map(({ word, count, href, isCurrent }) => (
          <li key={word}>
            <Link
              href={href}
              prefetch={false}
              aria-current={isCurrent ? 'true' : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-solid-gray-420 px-4 hover:bg-solid-gray-50 hover:underline aria-[current=true]:border-2 aria-[current=true]:border-key-900 aria-[current=true]:font-bold aria-[current=true]:text-key-900"
            >
              {word}
              {count !== undefined && (
                <span>
                  {count}
                  <span className="sr-only">件</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

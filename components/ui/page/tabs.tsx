import { NavLink } from './nav-link'

export type Tab = {
  href: string
  label: string
  /** How much waits there; shown from 1. */
  count?: number
  match?: 'exact' | 'below'
}

/** The rooms of a thing, as links: each tab is a page of its own, so that back and bookmarks work. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="not-printed border-b border-solid-gray-300">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <NavLink
              href={tab.href}
              match={tab.match ?? 'below'}
              className="inline-flex min-h-11 items-center gap-2 border-b-4 border-transparent px-3 text-std-16N-170 hover:border-solid-gray-420 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-bold aria-[current=page]:text-key-900"
            >
              {tab.label}
              {tab.count ? (
                <span className="rounded-full bg-solid-gray-100 px-2 text-dns-14B-130 text-solid-gray-800">
                  {tab.count}
                  <span className="sr-only">件</span>
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { ReactNode } from 'react'

type PageHeadingProps = {
  children: ReactNode
  /** One line below: what this page answers. */
  lead?: ReactNode
  /** The acts of the page, right of the heading; below it on a phone. */
  acts?: ReactNode
}

/** The one h1 of a page. */
export function PageHeading({ children, lead, acts }: PageHeadingProps) {
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-std-24B-150 sm:text-std-28B-150">{children}</h1>
        {lead && <p className="mt-1 text-solid-gray-700">{lead}</p>}
      </div>
      {acts && <div className="not-printed flex flex-wrap items-start gap-3">{acts}</div>}
    </header>
  )
}

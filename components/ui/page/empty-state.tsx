import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** What there is none of, as a sentence. */
  title: string
  /** The next step and the clause that it comes from. */
  children?: ReactNode
  /** The way to it. */
  act?: ReactNode
}

/** Stands where a list is empty: says so and explains what comes next. */
export function EmptyState({ title, children, act }: EmptyStateProps) {
  return (
    <div className="rounded-12 border border-solid-gray-300 bg-solid-gray-50 px-4 py-8 text-center sm:px-8">
      <p className="text-std-16B-170">{title}</p>
      {children && <div className="mt-1 text-solid-gray-700">{children}</div>}
      {act && <div className="mt-4">{act}</div>}
    </div>
  )
}

import type { ReactNode } from 'react'

/** The sentence under a field. It stands in the page even while empty, so that what appears in it is read out. */
export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <div id={`${id}-error`} role="status" className="text-std-16N-170 text-error-2 empty:hidden">
      {children}
    </div>
  )
}

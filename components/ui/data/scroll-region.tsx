import type { ReactNode } from 'react'

const LOOK = 'relative overflow-x-auto p-1 print:overflow-visible print:p-0 print:text-[8pt]'

/** A wide table scrolls in its own frame, never the page; the frame takes the focus so that arrow keys can move it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus.
    <section className={LOOK} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

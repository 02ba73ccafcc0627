import Link from 'next/link'

type PagerProps = {
  /** What is paged: `操作の記録`. */
  label: string
  /** The address of the page before; absent on the first. */
  previous?: string
  /** The address of the page after; absent on the last. */
  next?: string
}

const LOOK = 'link inline-flex min-h-11 items-center px-2'

/** Previous and next by key. There are no page numbers: counting all rows would cost more than showing them. */
export function Pager({ label, previous, next }: PagerProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={`${label}のページ`} className="not-printed mt-4 flex justify-between gap-4">
      {previous ? (
        <Link href={previous} prefetch={false} rel="prev" className={LOOK}>
          ← 前へ
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link href={next} prefetch={false} rel="next" className={LOOK}>
          次へ →
        </Link>
      )}
    </nav>
  )
}

import Link from 'next/link'

/** The ways from one page of a list: to its beginning, and on. There is no way back by one: the browser knows it. */
export function ListEnds({ label, first, next }: { label: string; first?: string; next?: string }) {
  if (!first && !next) return null
  const look = 'link inline-flex min-h-11 items-center px-2'
  return (
    <nav aria-label={`${label}のページ`} className="not-printed mt-4 flex justify-between gap-4">
      {first ? (
        <Link href={first} prefetch={false} className={look}>
          最初から表示
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link href={next} prefetch={false} rel="next" className={look}>
          次へ →
        </Link>
      )}
    </nav>
  )
}

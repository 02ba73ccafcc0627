'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { NavLink } from '@/components/ui/page/nav-link'

const PATH = '/notices'
const LOOK =
  'inline-flex min-h-11 items-center gap-1.5 rounded-8 px-2 hover:underline aria-[current=page]:font-bold aria-[current=page]:text-key-900'

/** The way to the notices with how many are unread. The frame stays while one walks from page to page, so it asks anew on each. */
export function Bell({ unread }: { unread: string }) {
  const count = useUnread(unread)
  return (
    <NavLink href={PATH} match="below" className={LOOK}>
      <BellPicture />
      お知らせ
      {count !== '0' && (
        <span className="rounded-full bg-key-900 px-2 py-0.5 text-dns-14B-130 text-white">
          <span className="sr-only">未読</span>
          {count}
          <span className="sr-only">件</span>
        </span>
      )}
    </NavLink>
  )
}

function useUnread(drawn: string): string {
  const pathname = usePathname()
  const asked = useRef(pathname)
  const [count, setCount] = useState(drawn)
  useEffect(() => setCount(drawn), [drawn])
  useEffect(() => {
    if (asked.current === pathname) return
    asked.current = pathname
    const leaving = new AbortController()
    fetch('/api/notices/unread', { signal: leaving.signal })
      .then(async (answer) => answer.ok && setCount(((await answer.json()) as { unread: string }).unread))
      // Without an answer the last count stands: the bell is a courtesy, the page of notices is the truth.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [pathname])
  return count
}

function BellPicture() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5 fill-current">
      <path d="M12 2a2 2 0 0 0-2 2v.3A6 6 0 0 0 6 10v5l-2 3v1h16v-1l-2-3v-5a6 6 0 0 0-4-5.7V4a2 2 0 0 0-2-2Zm-2.5 18a2.5 2.5 0 0 0 5 0h-5Z" />
    </svg>
  )
}

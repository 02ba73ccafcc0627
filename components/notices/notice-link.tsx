'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'

type NoticeLinkProps = { href: string; notice: { contractId: string; noticeId: string }; children: ReactNode }

/** Leads to what the notice tells of, and marks it as read on the way. Going there does not wait for that. */
export function NoticeLink({ href, notice, children }: NoticeLinkProps) {
  function mark() {
    fetch('/api/notices/opened', {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(notice),
    }).catch(() => undefined)
  }
  return (
    <Link href={href} prefetch={false} onClick={mark} className="link">
      {children}
    </Link>
  )
}

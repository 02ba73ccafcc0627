'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = {
  href: string
  /** exact: current on this address only; below: on every address under it too. */
  match: 'exact' | 'below'
  className: string
  children: ReactNode
}

/** A link that knows when it leads to where one is; its look follows aria-current. */
export function NavLink({ href, match, className, children }: NavLinkProps) {
  const pathname = usePathname()
  const isCurrent = pathname === href || (match === 'below' && pathname.startsWith(`${href}/`))
  return (
    <Link href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined} className={className}>
      {children}
    </Link>
  )
}

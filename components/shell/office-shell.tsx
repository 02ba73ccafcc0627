import Link from 'next/link'
import type { ReactNode } from 'react'
import { NavLink } from '@/components/ui/page/nav-link'
import { HOME_PATH } from './addresses'
import { Bell } from './bell'
import { type Demo, DemoBanner } from './demo-banner'
import { ShortcutHelp } from './shortcut-help'
import { SkipLink } from './skip-link'

type NavItem = { href: string; label: string; match?: 'exact' | 'below' }

type OfficeShellProps = {
  /** 今日 / 受信箱 / 契約 / 組織, as far as this person may go there. */
  nav: NavItem[]
  me: { name: string; organisation: string }
  /** How many notices are unread: `3`, or `50以上`. */
  unread: string
  /** The form that ends the session. */
  signOut: ReactNode
  demo?: Demo
  children: ReactNode
}

const NAV_LOOK =
  'inline-flex min-h-12 items-center border-b-4 border-transparent px-3 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-bold aria-[current=page]:text-key-900'

/** The frame of every page behind the sign-in. */
export function OfficeShell({ nav, me, unread, signOut, demo, children }: OfficeShellProps) {
  return (
    <>
      <SkipLink />
      {demo && <DemoBanner demo={demo} />}
      <header className="not-printed border-b border-solid-gray-300">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 px-4 sm:px-6">
          <Link href={HOME_PATH} prefetch={false} className="py-2 text-std-20B-150 text-key-900">
            遵守台帳
          </Link>
          <nav aria-label="主な行き先" className="order-last w-full sm:order-none sm:w-auto">
            <ul className="flex flex-wrap">
              {nav.map((item) => (
                <li key={item.href}>
                  <NavLink href={item.href} match={item.match ?? 'below'} className={NAV_LOOK}>
                    {item.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ml-auto">
            <Bell unread={unread} />
          </div>
          <div className="flex items-center gap-x-3 py-1 max-sm:ml-auto">
            <p className="text-right text-dns-14N-130">
              {me.name}
              <span className="block text-solid-gray-700 max-sm:sr-only">{me.organisation}</span>
            </p>
            {signOut}
          </div>
        </div>
      </header>
      <main id="page-content" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-6 outline-none sm:px-6 sm:py-8">
        {children}
      </main>
      <footer className="not-printed mx-auto max-w-7xl px-4 pb-6 sm:px-6">
        <ShortcutHelp />
      </footer>
    </>
  )
}

import type { ReactNode } from 'react'
import { type Demo, DemoBanner } from './demo-banner'
import { SkipLink } from './skip-link'

/** The frame of the few pages that need no session: sign-in, password, invitation. */
export function PublicShell({ demo, children }: { demo?: Demo; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      {demo && <DemoBanner demo={demo} />}
      <main id="page-content" tabIndex={-1} className="mx-auto max-w-lg px-4 py-10 outline-none sm:py-16">
        <p className="mb-1 text-std-28B-150 text-key-900">遵守台帳</p>
        <p className="mb-8 text-solid-gray-700">公共契約の特記仕様書を、受注者と発注者が一冊で守る台帳</p>
        {children}
      </main>
    </>
  )
}

import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { SignInForm } from '@/components/sign-in/sign-in-form'
import { demoOf } from '@/lib/platform/server/demo'

export const metadata: Metadata = { title: 'サインイン' }

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  return (
    <PublicShell demo={demoOf()}>
      <h1 className="mb-6 text-std-24B-150">サインイン</h1>
      <SignInForm next={ownAddress(next)} />
    </PublicShell>
  )
}

/** Only an address of this product may follow a sign-in. */
function ownAddress(next: string | string[] | undefined): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/today'
}

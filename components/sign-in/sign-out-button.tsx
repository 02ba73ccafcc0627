'use client'

import { signOut } from 'next-auth/react'
import { Button } from '@/components/ui/actions/button'

/** Ends the session on the server, then shows the sign-in. */
export function SignOutButton() {
  return (
    <Button tone="quiet" size="small" onClick={() => signOut({ callbackUrl: '/sign-in' })}>
      サインアウト
    </Button>
  )
}

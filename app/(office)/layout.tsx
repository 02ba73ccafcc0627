import type { ReactNode } from 'react'
import { OfficeShell } from '@/components/shell/office-shell'
import { SignOutButton } from '@/components/sign-in/sign-out-button'
import { demoOf } from '@/lib/platform/server/demo'
import { show } from '@/lib/platform/server/request'
import { getMe } from '@/lib/registers/organisations/operations/get-me'

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const me = await show(getMe, {})
  const nav = [
    { href: '/today', label: '今日' },
    { href: '/contracts', label: '契約' },
    ...(me.can['organisations.list_people'] ? [{ href: '/organisation', label: '組織' }] : []),
    { href: '/password', label: 'パスワード' },
  ]
  return (
    <OfficeShell
      nav={nav}
      me={{ name: me.personName, organisation: me.organisationName }}
      signOut={<SignOutButton />}
      demo={demoOf()}
    >
      {children}
    </OfficeShell>
  )
}

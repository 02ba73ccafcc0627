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
    ...(me.hasInbox ? [{ href: '/inbox', label: '受信箱' }] : []),
    { href: '/contracts', label: '契約' },
    ...(me.can['organisations.list_people'] ? [{ href: '/organisation', label: '組織' }] : []),
    // Who manages the people finds it on the organisation's page.
    ...(me.can['calendar.list'] && !me.can['organisations.list_people']
      ? [{ href: '/organisation/calendar', label: '閉庁日' }]
      : []),
    { href: '/password', label: 'パスワード' },
  ]
  return (
    <OfficeShell
      nav={nav}
      me={{ name: me.personName, organisation: me.organisationName }}
      unread={me.unread}
      signOut={<SignOutButton />}
      demo={demoOf()}
    >
      {children}
    </OfficeShell>
  )
}

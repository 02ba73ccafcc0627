import type { Metadata } from 'next'
import { NotFoundView } from '@/components/shell/not-found-view'
import { PublicShell } from '@/components/shell/public-shell'

export const metadata: Metadata = { title: 'ページが見つかりません' }

export default function NotFound() {
  return (
    <PublicShell>
      <NotFoundView />
    </PublicShell>
  )
}

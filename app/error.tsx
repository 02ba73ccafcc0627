'use client'

import { PublicShell } from '@/components/shell/public-shell'
import { Button } from '@/components/ui/actions/button'
import { PageHeading } from '@/components/ui/page/page-heading'

/** A fault of ours. The digest is the only thing shown of it: with it the operator finds the line in the log. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  return (
    <PublicShell>
      <PageHeading>表示できませんでした</PageHeading>
      <p className="mb-2">
        こちらの不具合です。記録された内容は失われていません。少し待ってから、もう一度お試しください。
      </p>
      {digest && <p className="mb-6 text-solid-gray-700">問い合わせの番号：{digest}</p>}
      <Button onClick={retry}>もう一度表示する</Button>
    </PublicShell>
  )
}

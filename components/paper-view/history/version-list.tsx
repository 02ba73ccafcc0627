import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data/data-table'
import { type StatusTone, StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'

export type VersionLine = {
  number: number
  href: string
  state: string
  tone: StatusTone
  submittedAt: Instant
  submittedBy: string
  /** This version is the one that applies now. */
  isInForce: boolean
  /** Who decided and when, or that nobody has yet. */
  decision?: ReactNode
}

/** All versions of a paper, the newest first; each keeps its own address. */
export function VersionList({ versions }: { versions: VersionLine[] }) {
  return (
    <DataTable
      caption="版の一覧"
      rows={versions}
      keyOf={(version) => String(version.number)}
      columns={[
        {
          label: '版',
          isRowHead: true,
          cell: (version) => (
            <Link href={version.href} prefetch={false} className="link">
              第{version.number}版
            </Link>
          ),
        },
        {
          label: '状態',
          cell: (version) => (
            <span className="flex flex-wrap gap-2">
              <StatusWord tone={version.tone}>{version.state}</StatusWord>
              {version.isInForce && <StatusWord tone="done">適用中</StatusWord>}
            </span>
          ),
        },
        { label: '提出', cell: (version) => <Time at={version.submittedAt} /> },
        { label: '提出した人', cell: (version) => version.submittedBy },
        { label: '決定', cell: (version) => version.decision ?? '―' },
      ]}
    />
  )
}

import type { Metadata } from 'next'
import { AskExport } from '@/components/exports/ask-export'
import { AuditTabs } from '@/components/register/audit/audit-tabs'
import { RecordTable } from '@/components/register/audit/record-table'
import { LinkButton } from '@/components/ui/actions/link-button'
import { TableLinks } from '@/components/ui/actions/table-links'
import { Pager } from '@/components/ui/data/pager'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listRecord } from '@/lib/registers/record/operations/list'
import { askExportOf } from '../../exports/actions'

export const metadata: Metadata = { title: '操作の記録' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<{ before?: string }> }

export default async function RecordPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const before = Number((await searchParams).before) || undefined
  const { entries, next, head, can } = await show(listRecord, { before }, contractId)
  const here = `/contracts/${contractId}/audit/record`
  const file = `/api/contracts/${contractId}/record`
  return (
    <>
      <PageHeading
        lead={head ? `記録の先頭 第${head.seq}号　${head.hash.slice(0, 16)}…` : 'まだ記録はありません。'}
        acts={
          can['record.export'] && (
            <>
              <AskExport act={askExportOf.bind(null, { contractId, register: 'record', parameters: {} })} />
              <TableLinks href={file} />
              <LinkButton href={`${file}?format=lines`} tone="secondary" isFile>
                JSON行
              </LinkButton>
            </>
          )
        }
      >
        操作の記録
      </PageHeading>
      <AuditTabs contractId={contractId} />
      <p className="mb-4 text-solid-gray-700">
        新しい順。番号の抜けているところは、ほかの側だけの記録です。内容は見えませんが、連鎖の検証には含まれます。
      </p>
      <RecordTable acts={entries} />
      <Pager
        label="操作の記録"
        previous={before === undefined ? undefined : here}
        next={next === undefined ? undefined : `${here}?before=${next}`}
      />
    </>
  )
}

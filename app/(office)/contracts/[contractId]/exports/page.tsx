import type { Metadata } from 'next'
import { ListEnds } from '@/components/contracts/list/list-ends'
import { ExportTable } from '@/components/exports/export-table'
import { ExportWatch } from '@/components/exports/export-watch'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { isRunning, KEPT_DAYS } from '@/lib/registers/exports/export'
import { listExportsOperation } from '@/lib/registers/exports/operations/list'
import { listAddress } from '../../../list-address'
import { askExportOf } from './actions'

export const metadata: Metadata = { title: '書き出し' }

type Asked = { at?: string | string[]; id?: string | string[] }
type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<Asked> }

export default async function ExportsPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { at, id } = await searchParams
  const before = typeof at === 'string' && typeof id === 'string' ? { askedAt: at, id } : undefined
  const { exports, next } = await show(listExportsOperation, { before }, contractId)
  const here = `/contracts/${contractId}/exports`
  const shown = exports.map((each) => ({
    ...each,
    href: `/api${here}/${each.id}`,
    again: askExportOf.bind(null, { contractId, register: each.register, parameters: each.parameters }),
  }))
  return (
    <>
      <PageHeading lead={LEAD}>書き出し</PageHeading>
      <ExportWatch exports={exports.map(({ id: key, title, state }) => ({ id: key, title, state }))} />
      {exports.some(isRunning) && (
        <p className="mb-4 text-solid-gray-700">
          この画面を離れても作り続けます。進みは自動で変わります。変わらないときは、
          <a href={here} className="link">
            最新の状態を読み込む
          </a>
          ことができます。
        </p>
      )}
      {exports.length > 0 ? (
        <ExportTable exports={shown} />
      ) : (
        <EmptyState title="まだ書き出したものはありません。">
          条項・名簿・台帳・できごと・操作の記録の画面で「PDFを書き出す」を押すと、ここに並びます。
        </EmptyState>
      )}
      <ListEnds
        label="書き出し"
        first={before && here}
        next={next && listAddress(here, { at: next.askedAt, id: next.id })}
      />
    </>
  )
}

const LEAD = `自らの側が求めたPDFです。内容は、求めた時にその人に見えていたものです。ファイルは${KEPT_DAYS}日のあいだ受け取れます。`

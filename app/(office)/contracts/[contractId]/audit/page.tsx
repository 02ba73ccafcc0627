import type { Metadata } from 'next'
import { AuditTabs } from '@/components/register/audit/audit-tabs'
import { EvidenceTable } from '@/components/register/audit/evidence-table'
import { Exports } from '@/components/register/audit/exports'
import { askedIn, lastInstantOf } from '@/components/register/moment/moment'
import { MomentForm } from '@/components/register/moment/moment-form'
import { Pager } from '@/components/ui/data/pager'
import { PageHeading } from '@/components/ui/page/page-heading'
import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import { runtime } from '@/lib/platform/server/runtime'
import { askExportOf } from '../exports/actions'
import { shownContract } from '../shown-contract'
import { shownEvidence } from './evidence'

export const metadata: Metadata = { title: '監査' }

type Asked = { on?: string | string[]; at?: string; id?: string }
type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<Asked> }

export default async function AuditPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const asked = await searchParams
  const typed = askedIn(asked.on)
  const { can, today } = await shownContract(contractId)
  const finding = typed === undefined ? undefined : findingOn(typed, today)
  const on = finding ? undefined : typed
  const before = asked.at && asked.id ? { at: asked.at, id: asked.id } : undefined
  const at = on === undefined || on === today ? runtime().now() : lastInstantOf(on)
  const { evidence, next, mayExport } = await shownEvidence(contractId, at, before)
  const here = `/contracts/${contractId}/audit`
  const moment = on ? `on=${on}&` : ''
  const askFor = (register: string, parameters: Record<string, string> = {}) =>
    askExportOf.bind(null, { contractId, register, parameters })
  return (
    <>
      <PageHeading lead="契約の書類・名簿・台帳・操作の記録を、日を指定して確かめ、出力します。">監査</PageHeading>
      <AuditTabs contractId={contractId} />
      <MomentForm here={here} on={typed} finding={finding} />
      <section aria-labelledby="evidence" className="mb-12">
        <h2 id="evidence" className="mb-1 text-std-22B-150">
          書類
        </h2>
        <p className="mb-3 text-solid-gray-700">
          PDFは、提出・決定の時に保存したものです。封緘項目の値は含まれません。
        </p>
        <EvidenceTable
          papers={evidence}
          contractId={contractId}
          moment={on ? 'この時点で' : 'いま'}
          mayExport={mayExport}
        />
        <Pager
          label="書類"
          previous={before && `${here}?${moment}`}
          next={next && `${here}?${moment}at=${encodeURIComponent(next.at)}&id=${next.id}`}
        />
      </section>
      <section aria-labelledby="exports">
        <h2 id="exports" className="mb-1 text-std-22B-150">
          名簿・台帳・記録
        </h2>
        <p className="mb-3 text-solid-gray-700">出力したことも、操作の記録に残ります。</p>
        <Exports
          contractId={contractId}
          on={on}
          acts={{
            ...(can['roster.export'] && { roster: askFor('roster', on ? { at: on } : {}) }),
            ...(can['custody.export'] && { custody: askFor('custody') }),
            ...(can['record.export'] && { record: askFor('record') }),
          }}
        />
      </section>
    </>
  )
}

function findingOn(typed: string, today: CivilDate): string | undefined {
  const day = parseCivilDate(typed)
  if (!day) return '日付として読み取れません。'
  return day > today ? 'これから先の時点は、まだ決まっていません。今日までの日を選んでください。' : undefined
}

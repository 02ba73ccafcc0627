import type { Metadata } from 'next'
import { AskExport } from '@/components/exports/ask-export'
import { askedIn, momentQuery } from '@/components/register/moment/moment'
import { MomentForm } from '@/components/register/moment/moment-form'
import { RosterSection } from '@/components/register/roster/roster-section'
import { TableLinks } from '@/components/ui/actions/table-links'
import { Time } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { ask, show } from '@/lib/platform/server/request'
import { rosterAtOperation } from '@/lib/registers/roster/operations/at'
import { askExportOf } from '../exports/actions'

export const metadata: Metadata = { title: '名簿' }

type Params = {
  params: Promise<{ contractId: string }>
  searchParams: Promise<{ on?: string | string[] }>
}

export default async function RosterPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const on = askedIn((await searchParams).on)
  const asked = await ask(rosterAtOperation, { at: on }, { contractId })
  // A day that cannot be shown is said; everything else that stands in the way is answered as everywhere.
  const { at, rosters, can } = asked.ok ? asked.value : await show(rosterAtOperation, {}, contractId)
  const finding = !asked.ok && asked.refusal.kind === 'invalid' ? asked.refusal.findings[0]?.message : undefined
  const isPast = asked.ok && on !== undefined
  const here = `/contracts/${contractId}/roster`
  const parameters: Record<string, string> = isPast ? { at: on } : {}
  const file = `/api/contracts/${contractId}/roster${momentQuery(isPast ? on : undefined, 'at')}`
  const place = {
    papers: `/contracts/${contractId}/papers`,
    mayOpenSealed: can['papers.read_sealed'],
    mayChange: can['papers.begin'] && !isPast,
  }
  const isFiled = rosters.some(({ sources }) => sources.length > 0)
  return (
    <>
      <PageHeading
        lead={
          <>
            {isPast ? 'この時点で載っている者：' : 'いま載っている者：'}
            <Time at={at} form="wareki" />
          </>
        }
        acts={
          isFiled &&
          can['roster.export'] && (
            <>
              <AskExport act={askExportOf.bind(null, { contractId, register: 'roster', parameters })} />
              <TableLinks href={file} />
            </>
          )
        }
      >
        名簿
      </PageHeading>
      <MomentForm here={here} on={on} finding={finding} />
      {rosters.map((roster) => (
        <RosterSection key={roster.document + roster.formKey} roster={roster} place={place} />
      ))}
      {rosters.length === 0 && (
        <EmptyState title="この契約に適用される文書は、名簿を求めていません。">
          台帳に記録する者は、限られません。
        </EmptyState>
      )}
    </>
  )
}

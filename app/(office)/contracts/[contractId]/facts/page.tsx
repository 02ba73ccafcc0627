import type { Metadata } from 'next'
import { AskExport } from '@/components/exports/ask-export'
import { FactEntry } from '@/components/facts/fact-entry'
import { FactTable } from '@/components/facts/fact-table'
import { TableLinks } from '@/components/ui/actions/table-links'
import { Pager } from '@/components/ui/data/pager'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listFacts } from '@/lib/registers/facts/operations/list'
import { listAddress } from '../../../list-address'
import { askExportOf } from '../exports/actions'
import { enterFact, enterStatement } from './actions'

export const metadata: Metadata = { title: 'できごと' }

type Asked = { at?: string | string[]; id?: string | string[]; kind?: string | string[] }
type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<Asked> }

export default async function FactsPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { at, id, kind } = await searchParams
  const before = typeof at === 'string' && typeof id === 'string' ? { happenedAt: at, id } : undefined
  const { entries, kinds, next, now, person, can } = await show(listFacts, { before }, contractId)
  const here = `/contracts/${contractId}/facts`
  const enter = can['facts.state'] ? enterStatement : can['facts.record'] ? enterFact : undefined
  return (
    <>
      <PageHeading
        lead="求め・指示、予定、起きたこと。条項の義務は、ここに記録された事実から始まります。消すことはできず、訂正は書き足します。"
        acts={
          can['facts.export'] &&
          entries.length > 0 && (
            <>
              <AskExport act={askExportOf.bind(null, { contractId, register: 'facts', parameters: {} })} />
              <TableLinks href={`/api/contracts/${contractId}/facts`} />
            </>
          )
        }
      >
        できごと
      </PageHeading>
      {entries.length > 0 ? (
        <FactTable entries={entries} correctionHref={(factId) => `${here}/correction?id=${factId}`} />
      ) : (
        <EmptyState title="まだ何も記録されていません。">
          台帳や書類から分かることは、自動で数えられます。それ以外のことを、ここに記録します。
        </EmptyState>
      )}
      <Pager
        label="できごと"
        previous={before ? here : undefined}
        next={next && listAddress(here, { at: next.happenedAt, id: next.id })}
      />
      {enter && kinds.length > 0 && (
        <section aria-labelledby="enter" className="not-printed mt-12">
          <h2 id="enter" className="mb-4 scroll-mt-4 text-std-22B-150">
            記録する
          </h2>
          <FactEntry
            action={enter.bind(null, contractId)}
            kinds={kinds}
            chosen={typeof kind === 'string' ? kind : undefined}
            now={now}
            person={person}
          />
        </section>
      )}
    </>
  )
}

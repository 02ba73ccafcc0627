import type { Metadata } from 'next'
import { ClauseFilters } from '@/components/clauses/clause-filters'
import { ClauseTable } from '@/components/clauses/clause-table'
import { AskExport } from '@/components/exports/ask-export'
import { TableLinks } from '@/components/ui/actions/table-links'
import { Pager } from '@/components/ui/data/pager'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listClauses } from '@/lib/registers/clauses/operations/list'
import { askExportOf } from '../exports/actions'
import { type Params as Asked, filterAddress, filterIn, given } from './filter-in'

export const metadata: Metadata = { title: '条項' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<Asked> }

export default async function ClausesPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { filter, fault, page: asked } = filterIn(await searchParams)
  const { rows, found, page, pages, counts, total, documents, can } = await show(
    listClauses,
    { ...filter, page: asked },
    contractId,
  )
  const here = `/contracts/${contractId}/clauses`
  const parameters = given(filter)
  const file = filterAddress(`/api/contracts/${contractId}/clauses`, filter)
  return (
    <>
      <PageHeading
        lead={`契約に適用される文書の条項 ${total}項目と、いまの状態。該当 ${found}項目。`}
        acts={
          can['clauses.export'] && (
            <>
              <AskExport act={askExportOf.bind(null, { contractId, register: 'clauses', parameters })} />
              <TableLinks href={file} />
            </>
          )
        }
      >
        条項
      </PageHeading>
      <ClauseFilters
        filter={filter}
        documents={documents}
        counts={counts}
        total={total}
        fault={fault}
        hrefOf={(change) => filterAddress(here, { ...filter, ...change })}
      />
      {rows.length > 0 ? (
        <ClauseTable
          rows={rows}
          hrefOf={({ document, key }) =>
            `${here}/clause?document=${encodeURIComponent(document)}&key=${encodeURIComponent(key)}`
          }
        />
      ) : (
        <EmptyState title="当てはまる条項はありません。">状態や語を変えて、もう一度探してください。</EmptyState>
      )}
      <Pager
        label="条項"
        previous={page > 1 ? filterAddress(here, filter, page - 1) : undefined}
        next={page < pages ? filterAddress(here, filter, page + 1) : undefined}
      />
    </>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { Pager } from '@/components/ui/data/pager'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { decisionWord } from '@/lib/registers/papers/labels'
import { listSourcesOperation } from '@/lib/registers/papers/operations/copying/list-sources'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import type { VersionState } from '@/lib/rules/approvals/transitions'
import { BookList } from './book-list'
import { FormList } from './form-list'

export const metadata: Metadata = { title: '書類' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<{ at?: string; id?: string }> }

export default async function PapersPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { at, id } = await searchParams
  const { papers, next, forms, books, can } = await show(
    listPapersOperation,
    { before: at && id ? { at, id } : undefined },
    contractId,
  )
  const sources = can['papers.begin'] ? (await show(listSourcesOperation, {})).forms : []
  const here = `/contracts/${contractId}/papers`
  return (
    <>
      <PageHeading lead="提出・受領・決定の状況">書類</PageHeading>
      <DataTable
        caption="書類の一覧"
        rows={papers}
        keyOf={(paper) => paper.id}
        empty={
          <EmptyState title="書類はまだありません。">
            {can['papers.begin'] ? '下の様式から作成を始められます。' : '受託者が提出すると、ここに並びます。'}
          </EmptyState>
        }
        columns={[
          {
            label: '書類',
            isRowHead: true,
            cell: (paper) => (
              <>
                <Link
                  className="link"
                  prefetch={false}
                  href={paper.latest ? `${here}/${paper.id}` : `${here}/${paper.id}/draft`}
                >
                  {paper.title}
                </Link>
                {paper.labels.map((label) => (
                  <span key={label} className="block text-dns-14N-130 text-solid-gray-700">
                    {label}
                  </span>
                ))}
              </>
            ),
          },
          { label: '版', cell: (paper) => (paper.latest ? `第${paper.latest.number}版` : '―') },
          { label: '状態', cell: (paper) => <PaperState paper={paper} /> },
          { label: '提出', cell: (paper) => (paper.latest ? <Time at={paper.latest.submittedAt} /> : '未提出') },
        ]}
      />
      <Pager
        label="書類"
        previous={at ? here : undefined}
        next={next && `${here}?at=${encodeURIComponent(next.at)}&id=${next.id}`}
      />
      <FormList
        contractId={contractId}
        forms={forms}
        copyable={sources.map(({ document, formKey }) => document + formKey)}
        mayBegin={can['papers.begin']}
      />
      <BookList books={books} />
    </>
  )
}

function PaperState({
  paper,
}: {
  paper: { hasDraft: boolean; latest?: { state: string; reviewWord: string; reviewKind: string } }
}) {
  const { latest, hasDraft } = paper
  const isWaiting = latest?.state === 'submitted'
  const waiting = latest?.reviewKind === 'decided' ? '決定待ち' : '受領待ち'
  return (
    <span className="flex flex-wrap gap-2">
      {latest && (
        <StatusWord tone={isWaiting ? 'open' : latest.state === 'returned' ? 'attention' : 'done'}>
          {isWaiting ? waiting : decisionWord(latest.state as VersionState, latest.reviewWord)}
        </StatusWord>
      )}
      {hasDraft && <StatusWord tone="quiet">下書きあり</StatusWord>}
    </span>
  )
}

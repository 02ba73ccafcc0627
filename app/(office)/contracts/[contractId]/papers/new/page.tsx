import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/action-form/action-form'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { DataTable } from '@/components/ui/data/data-table'
import { Time } from '@/components/ui/dates/time'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { decisionWord } from '@/lib/registers/papers/labels'
import { listSourcesOperation } from '@/lib/registers/papers/operations/copying/list-sources'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { beginFrom, beginFromOther, beginOf } from '../actions'

export const metadata: Metadata = { title: '書類の作成' }

type Params = {
  params: Promise<{ contractId: string }>
  searchParams: Promise<{ document?: string; form?: string }>
}

/** Where a new paper can start from: nothing, an earlier paper of this contract, or one of another contract. */
export default async function NewPaperPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { document = '', form: formKey = '' } = await searchParams
  const { forms, can } = await show(listPapersOperation, {}, contractId)
  const form = forms.find((one) => one.document === document && one.formKey === formKey)
  if (!form || form.isThere || !can['papers.begin']) return notFound()
  const { sources } = await show(listSourcesOperation, { document, formKey })
  const begun = { contractId, document, formKey }
  return (
    <>
      <PageHeading
        lead={`${form.clause}　${form.summary}`}
        acts={
          <ActionForm action={beginOf.bind(null, begun)} className="contents">
            <SubmitButton>白紙から作成する</SubmitButton>
          </ActionForm>
        }
      >
        {form.style ? `${form.style} ${form.title}` : form.title}
      </PageHeading>
      <p className="mb-4">
        前に提出した書類を写して始めることもできます。表の外の日付・日時、封緘項目、添付は写しません。ほかの契約の書類からは、台帳の情報とのつながりも写しません。
      </p>
      <DataTable
        caption="写して始められる書類"
        rows={sources}
        keyOf={(source) => source.contractId + source.paperId}
        columns={[
          {
            label: '書類',
            isRowHead: true,
            cell: ({ contractId: at, paperId, title, version }) => (
              <Link className="link" prefetch={false} href={`/contracts/${at}/papers/${paperId}`}>
                {title}　第{version}版
              </Link>
            ),
          },
          {
            label: '契約',
            cell: (source) =>
              source.contractId === contractId ? 'この契約' : `${source.contractNumber}　${source.contractName}`,
          },
          { label: '状態', cell: ({ state, reviewWord }) => decisionWord(state, reviewWord) },
          { label: '提出', cell: ({ submittedAt }) => <Time at={submittedAt} /> },
          {
            label: '作成',
            cell: ({ contractId: at, paperId, title, version, submittedAt }) => (
              <ActionForm
                action={
                  at === contractId
                    ? beginFrom.bind(null, { ...begun, from: { paperId, version } })
                    : beginFromOther.bind(null, { ...begun, from: { contractId: at, paperId, version } })
                }
                className="contents"
              >
                <SubmitButton tone="secondary" size="small">
                  写して作成する
                  <span className="sr-only">
                    ：{title} <Time at={submittedAt} />
                  </span>
                </SubmitButton>
              </ActionForm>
            ),
          },
        ]}
      />
    </>
  )
}

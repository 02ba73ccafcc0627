import type { Metadata } from 'next'
import { PaperForm } from '@/components/paper-form/paper-form'
import type { DraftView } from '@/components/paper-form/view'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { latestDraft, markDraftFile, removeDraftFile, saveDraft, submitDraft } from './actions'
import { latestOf } from './shown-draft'

export const metadata: Metadata = { title: '書類の作成' }

type Params = { params: Promise<{ contractId: string; paperId: string }> }

export default async function DraftPage({ params }: Params) {
  const { contractId, paperId } = await params
  const shown = await show(getDraft, { paperId }, contractId)
  const { form, review } = shown
  const view: DraftView = {
    paperId,
    contractId,
    contractName: shown.contractName,
    form,
    ...latestOf(shown),
    returned: shown.returned,
    people: shown.people,
    items: shown.items,
    papers: shown.papers,
    uploadUrl: `/api/contracts/${contractId}/papers/${paperId}/attachments`,
    isChange: shown.isChange,
    maySubmit: shown.can['papers.submit'],
    findings: shown.findings,
    answerable: shown.answerable,
    clauses: shown.clauses,
    today: shown.today,
  }
  const actions = {
    save: saveDraft.bind(null, contractId),
    submit: submitDraft.bind(null, contractId),
    removeAttachment: removeDraftFile.bind(null, contractId),
    markAttachment: markDraftFile.bind(null, contractId),
    latest: latestDraft.bind(null, contractId, paperId),
  }
  return (
    <>
      <PageHeading
        lead={`${form.clause}　${form.summary}　提出後：${review.kind === 'received' ? '受領' : review.word}`}
      >
        {form.style ? `${form.style} ${form.title}` : form.title}
      </PageHeading>
      <PaperForm draft={view} actions={actions} />
    </>
  )
}

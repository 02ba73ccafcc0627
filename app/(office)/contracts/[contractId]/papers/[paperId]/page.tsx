import type { Metadata } from 'next'
import { ReviewDesk } from '@/components/paper-view/review/review-desk'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { decide } from './actions'
import { PaperActs } from './paper-acts'
import { PaperHistory } from './paper-history'
import { ShownVersion } from './shown-version'
import { TurnNotice } from './turn-notice'

type Params = { params: Promise<{ contractId: string; paperId: string }>; searchParams: Promise<{ version?: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { contractId, paperId } = await params
  const { paper } = await show(getPaper, { paperId }, contractId)
  return { title: paper.title }
}

export default async function PaperPage({ params, searchParams }: Params) {
  const { contractId, paperId } = await params
  const { version } = await searchParams
  const paper = await show(getPaper, { paperId, version: version ? Number(version) : undefined }, contractId)
  const at = { contractId, paperId, version: paper.shown?.number ?? 0 }
  return (
    <>
      <PageHeading lead={`${paper.form.clause}　${paper.form.summary}`} acts={<PaperActs at={at} paper={paper} />}>
        {paper.form.style ? `${paper.form.style} ${paper.form.title}` : paper.form.title}
      </PageHeading>
      <TurnNotice paper={paper} />
      <ReviewDesk key={at.version} acts={paper.acts} decide={decide.bind(null, at)}>
        {paper.shown && <ShownVersion at={at} paper={paper} shown={paper.shown} />}
      </ReviewDesk>
      <PaperHistory at={at} paper={paper} />
    </>
  )
}

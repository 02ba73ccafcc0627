import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { FactCorrection } from '@/components/facts/fact-correction'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { getFact } from '@/lib/registers/facts/operations/list'
import { correctOwnFact, correctOwnStatement } from '../actions'

export const metadata: Metadata = { title: 'できごとの訂正' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<{ id?: string | string[] }> }

export default async function FactCorrectionPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { fact, now, can } = await show(getFact, { factId: String((await searchParams).id ?? '') }, contractId)
  if (!fact.mayCorrect) notFound()
  const correct = can['facts.correct_statement'] ? correctOwnStatement : correctOwnFact
  return (
    <>
      <p className="mb-2">
        <Link className="link" prefetch={false} href={`/contracts/${contractId}/facts`}>
          できごとへ戻る
        </Link>
      </p>
      <PageHeading lead="元の記録は消えません。訂正は新しい記録として加わり、両方が残ります。">
        「{fact.label}」の訂正
      </PageHeading>
      <FactCorrection action={correct.bind(null, { contractId, factId: fact.id })} fact={fact} now={now} />
    </>
  )
}

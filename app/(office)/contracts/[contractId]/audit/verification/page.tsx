import type { Metadata } from 'next'
import { AuditTabs } from '@/components/register/audit/audit-tabs'
import { RecipeView } from '@/components/register/audit/verification/recipe-view'
import { VerifyForm } from '@/components/register/audit/verification/verify-form'
import { PageHeading } from '@/components/ui/page/page-heading'
import { shownContract } from '../../shown-contract'
import { verify } from './actions'

export const metadata: Metadata = { title: '記録の検証' }

type Params = { params: Promise<{ contractId: string }> }

export default async function VerificationPage({ params }: Params) {
  const { contractId } = await params
  const { can } = await shownContract(contractId)
  const lines = can['record.export'] ? `/api/contracts/${contractId}/record?format=lines` : undefined
  return (
    <>
      <PageHeading lead="この契約の操作の記録が、はじめから終わりまで書き換えられていないことを確かめます。">
        記録の検証
      </PageHeading>
      <AuditTabs contractId={contractId} />
      <VerifyForm verify={verify.bind(null, contractId)} />
      <RecipeView exportAddress={lines} />
    </>
  )
}

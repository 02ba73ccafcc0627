import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { PartyTable } from '@/components/contracts/parts/party-table'
import { DateField } from '@/components/ui/dates/date-field'
import { TextArea } from '@/components/ui/fields/text-area'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listContractMembers } from '@/lib/registers/contracts/operations/list-members'
import { endPartyOf } from '../../actions'

export const metadata: Metadata = { title: '終わりを定める' }

type Params = { params: Promise<{ contractId: string; partyId: string }> }

export default async function EndPartyPage({ params }: Params) {
  const { contractId, partyId } = await params
  const { parties, can } = await show(listContractMembers, {}, contractId)
  const party = parties.find(({ id }) => id === partyId)
  if (!party?.mayEnd || !can['contracts.end_party']) notFound()
  return (
    <>
      <PageHeading lead="提出した書類と記録は残ります。一度外れた組織を、再び加えることはできません。">
        {party.organisationName}の終わりを定める
      </PageHeading>
      <section id="partyId" aria-label="この組織について" className="mb-8">
        <PartyTable parties={[party]} others={parties} />
      </section>
      <ActionForm action={endPartyOf.bind(null, { contractId, partyId })} className="flex max-w-2xl flex-col gap-6">
        <DateField
          name="untilOn"
          label="終わりの日"
          help="その日の終わりまで関わります。空欄なら、今すぐ外します。"
          required={false}
        />
        <TextArea name="basis" label="根拠" help="条項、文書番号など" rows={3} required />
        <FormEnd word="終わりを定める" backHref={`/contracts/${contractId}/members`} />
      </ActionForm>
    </>
  )
}

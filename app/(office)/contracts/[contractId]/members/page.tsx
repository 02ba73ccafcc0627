import type { Metadata } from 'next'
import { ListedMembers } from '@/components/contracts/members/listed-members'
import { NameableList } from '@/components/contracts/members/nameable-list'
import { NamedParties } from '@/components/contracts/members/named-parties'
import { OthersList } from '@/components/contracts/members/others-list'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listContractMembers } from '@/lib/registers/contracts/operations/list-members'
import { searchOf } from '../../../typed'

export const metadata: Metadata = { title: '担当者' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<{ q?: string | string[] }> }

export default async function MembersPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { search, fault } = searchOf((await searchParams).q)
  const seen = await show(listContractMembers, { search }, contractId)
  const here = `/contracts/${contractId}/members`
  return (
    <>
      <PageHeading lead="誰が、この契約で何をできるか。名簿に載る役職とは別のものです。">担当者</PageHeading>
      <ListedMembers {...seen} here={here} mayGive={seen.can['contracts.give_rights']} />
      {seen.can['contracts.give_rights'] && <NameableList {...seen} here={here} search={search} fault={fault} />}
      <OthersList others={seen.others} />
      {seen.can['contracts.name_party'] && <NamedParties parties={seen.parties} here={here} />}
    </>
  )
}

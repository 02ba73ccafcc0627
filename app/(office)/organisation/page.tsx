import type { Metadata } from 'next'
import { ListEnds } from '@/components/contracts/list/list-ends'
import { SearchForm } from '@/components/contracts/list/search-form'
import { PeopleTable } from '@/components/contracts/people/people-table'
import { LinkButton } from '@/components/ui/actions/link-button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { ORGANISATION_KIND_WORDS } from '@/lib/registers/organisations/labels'
import { listOwnPeople } from '@/lib/registers/organisations/operations/list-people'
import { listAddress } from '../list-address'
import { searchOf } from '../typed'

export const metadata: Metadata = { title: '組織' }

type Params = { searchParams: Promise<{ q?: string | string[]; kana?: string; id?: string }> }

export default async function OrganisationPage({ searchParams }: Params) {
  const { q, kana, id } = await searchParams
  const { search, fault } = searchOf(q)
  const after = kana && id ? { kana, accountId: id } : undefined
  const { organisation, people, next, can } = await show(listOwnPeople, { search, after })
  return (
    <>
      <PageHeading
        lead={`${organisation.name}（${ORGANISATION_KIND_WORDS[organisation.kind]}・記号 ${organisation.code}）の利用者です。契約ごとの権限は、契約の「担当者」で定めます。`}
        acts={
          <>
            {can['organisations.add_person'] && <LinkButton href="/organisation/new">利用者を加える</LinkButton>}
            {can['calendar.list'] && (
              <LinkButton href="/organisation/calendar" tone="secondary">
                閉庁日
              </LinkButton>
            )}
          </>
        }
      >
        組織
      </PageHeading>
      <SearchForm label="氏名・フリガナ・IDで探す" search={search} fault={fault} />
      <PeopleTable
        people={people}
        empty={
          <EmptyState title={`「${search}」に当たる利用者はいません。`}>
            語を短くして、もう一度探してください。
          </EmptyState>
        }
      />
      <ListEnds
        label="利用者"
        first={after && listAddress('/organisation', { q: search })}
        next={next && listAddress('/organisation', { q: search, kana: next.kana, id: next.accountId })}
      />
    </>
  )
}

import type { Metadata } from 'next'
import { ContractTable } from '@/components/contracts/list/contract-table'
import { ListEnds } from '@/components/contracts/list/list-ends'
import { SearchForm } from '@/components/contracts/list/search-form'
import { LinkButton } from '@/components/ui/actions/link-button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { listAddress } from '../list-address'
import { searchOf } from '../typed'

export const metadata: Metadata = { title: '契約' }

type Params = { searchParams: Promise<{ q?: string | string[]; at?: string; id?: string }> }

export default async function ContractsPage({ searchParams }: Params) {
  const { q, at, id } = await searchParams
  const { search, fault } = searchOf(q)
  const before = at && id ? { openedAt: at, id } : undefined
  const { contracts, today, next, can } = await show(listOwnContracts, { search, before })
  return (
    <>
      <PageHeading
        lead="自らの組織が関わり、閲覧できる契約です。"
        acts={can['contracts.open'] && <LinkButton href="/contracts/new">新しい契約を登録する</LinkButton>}
      >
        契約
      </PageHeading>
      <SearchForm label="契約番号又は名称で探す" search={search} fault={fault} />
      <ContractTable
        contracts={contracts}
        today={today}
        empty={<NoContracts search={search} mayOpen={can['contracts.open']} />}
      />
      <ListEnds
        label="契約"
        first={before && listAddress('/contracts', { q: search })}
        next={next && listAddress('/contracts', { q: search, at: next.openedAt, id: next.id })}
      />
    </>
  )
}

function NoContracts({ search, mayOpen }: { search: string; mayOpen: boolean }) {
  if (search !== '')
    return (
      <EmptyState title={`「${search}」を番号又は名称に含む契約はありません。`}>
        語を短くして、もう一度探してください。
      </EmptyState>
    )
  return (
    <EmptyState title="閲覧できる契約はまだありません。">
      {mayOpen
        ? '契約を登録すると、受注者と文書が定まり、ここに並びます。'
        : '所属する組織の担当者が、契約ごとに権限を付与します。'}
    </EmptyState>
  )
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { IncidentContracts, incidentAddress } from '@/components/contracts/list/incident-contracts'
import { ListEnds } from '@/components/contracts/list/list-ends'
import { SearchForm } from '@/components/contracts/list/search-form'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { listAddress } from '../../list-address'
import { searchOf } from '../../typed'

export const metadata: Metadata = { title: '事故・おそれを報告' }

const HERE = '/today/incident'

type Params = { searchParams: Promise<{ q?: string | string[]; at?: string; id?: string }> }

/** On which contract it happened. Where there is only one, nobody is asked. */
export default async function IncidentPage({ searchParams }: Params) {
  const { q, at, id } = await searchParams
  const { search, fault } = searchOf(q)
  const before = at && id ? { openedAt: at, id } : undefined
  const { contracts, next } = await show(listOwnContracts, { search, before })
  const open = contracts.filter(({ reportsIncidents }) => reportsIncidents)
  const [only] = open
  if (only && open.length === 1 && !next && !before && search === '') redirect(incidentAddress(only.id))
  return (
    <>
      <PageHeading lead="どの契約で起きたことですか。おそれだけでも記録できます。契約の終わった後でも記録できます。">
        事故・おそれを報告
      </PageHeading>
      <SearchForm label="契約番号又は名称で探す" search={search} fault={fault} />
      <IncidentContracts contracts={open} search={search} />
      <ListEnds
        label="契約"
        first={before && listAddress(HERE, { q: search })}
        next={next && listAddress(HERE, { q: search, at: next.openedAt, id: next.id })}
      />
    </>
  )
}

import Link from 'next/link'
import { EmptyState } from '@/components/ui/page/empty-state'

type IncidentContract = { id: string; number: string; name: string; authorityName: string }

/** Where an incident on the contract is entered, with its kind chosen. */
export function incidentAddress(contractId: string): string {
  return `/contracts/${contractId}/facts?kind=incident_noticed#enter`
}

/** The contracts on which the person may note an incident; each a target for a thumb. */
export function IncidentContracts({ contracts, search }: { contracts: readonly IncidentContract[]; search: string }) {
  if (contracts.length === 0)
    return (
      <EmptyState title={search === '' ? '記録できる契約がありません。' : `「${search}」に当たる契約はありません。`}>
        記録の権限は、それぞれの側の管理者が契約ごとに付与します。急ぐときは、同じ契約の担当者に知らせてください。
      </EmptyState>
    )
  return (
    <ul className="flex flex-col gap-3">
      {contracts.map(({ id, number, name, authorityName }) => (
        <li key={id}>
          <Link
            href={incidentAddress(id)}
            prefetch={false}
            className="block rounded-8 border border-solid-gray-420 px-4 py-3 hover:bg-key-50"
          >
            <span className="link block">{name}</span>
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {authorityName}・{number}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Day } from '@/components/ui/dates/time'
import type { CivilDate } from '@/lib/kernel/civil-date'
import { periodState } from '@/lib/registers/contracts/contract'
import { PARTY_KIND_WORDS } from '@/lib/registers/contracts/labels'
import type { Period } from '@/lib/registers/contracts/settings'
import type { PartyKind } from '@/lib/rules/access/rights'

type ListedContract = {
  id: string
  number: string
  name: string
  authorityName: string
  contractorName: string
  partyKind: PartyKind
  reads: boolean
  period: Period
}

type ContractTableProps = { contracts: readonly ListedContract[]; today: CivilDate; empty: ReactNode }

/** The contracts that a person may know of: those that are read, and those whose members the person only names. */
export function ContractTable({ contracts, today, empty }: ContractTableProps) {
  return (
    <DataTable
      caption="契約の一覧"
      rows={contracts}
      keyOf={(contract) => contract.id}
      empty={empty}
      columns={[
        { label: '契約', isRowHead: true, cell: (contract) => <Name contract={contract} /> },
        {
          label: '発注者／受注者',
          cell: ({ authorityName, contractorName }) => (
            <>
              {authorityName}
              <br />
              {contractorName}
            </>
          ),
        },
        { label: '契約期間', cell: ({ period }) => <PeriodOf period={period} today={today} /> },
        { label: '自らの立場', cell: (contract) => PARTY_KIND_WORDS[contract.partyKind] },
      ]}
    />
  )
}

function Name({ contract: { id, number, name, reads } }: { contract: ListedContract }) {
  return (
    <>
      <Link href={reads ? `/contracts/${id}` : `/contracts/${id}/members`} prefetch={false} className="link">
        {name}
      </Link>
      <span className="block text-dns-14N-130 text-solid-gray-700">{number}</span>
      {!reads && <span className="block text-dns-14N-130 text-solid-gray-700">担当者を定めることだけができます。</span>}
    </>
  )
}

function PeriodOf({ period, today }: { period: Period; today: CivilDate }) {
  const { startsOn, endsOn } = period
  const state = periodState(period, today)
  return (
    <>
      {startsOn ? <Day on={startsOn} /> : '―'}から
      <br />
      {endsOn ? <Day on={endsOn} /> : '―'}まで {state && <StatusWord tone="quiet">{state}</StatusWord>}
    </>
  )
}

import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Day, Time } from '@/components/ui/dates/time'
import { civilDateAt } from '@/lib/kernel/civil-date'
import { lastDayBefore } from '@/lib/registers/contracts/days'
import { PARTY_KIND_WORDS } from '@/lib/registers/contracts/labels'
import type { PartyView } from '@/lib/registers/contracts/party-view'

type PartyTableProps = {
  parties: readonly PartyView[]
  /** Where a party above one of these is looked up, when these are not all. */
  others?: readonly PartyView[]
  /** What may be done with a party, in a column of its own. */
  actOf?: (party: PartyView) => ReactNode
}

/** Everybody who is or was a party, with the time of each. */
export function PartyTable({ parties, others = parties, actOf }: PartyTableProps) {
  return (
    <DataTable
      caption="当事者の一覧"
      rows={parties}
      keyOf={(party) => party.id}
      columns={[
        { label: '組織', isRowHead: true, cell: (party) => party.organisationName },
        { label: '立場', cell: (party) => <KindOf party={party} parties={others} /> },
        { label: 'いつから', cell: (party) => <Day on={civilDateAt(party.fromAt)} /> },
        { label: 'いつまで', cell: (party) => <EndOf party={party} /> },
        { label: '閲覧する人', align: 'right', cell: (party) => `${party.memberCount}名` },
        ...(actOf ? [{ label: '操作', cell: actOf }] : []),
      ]}
    />
  )
}

function KindOf({ party, parties }: { party: PartyView; parties: readonly PartyView[] }) {
  const above = parties.find(({ id }) => id === party.parentId)
  return (
    <>
      {PARTY_KIND_WORDS[party.kind]}
      {above && <span className="block text-dns-14N-130 text-solid-gray-700">{above.organisationName} の再委託先</span>}
    </>
  )
}

function EndOf({ party: { untilAt, isInForce } }: { party: PartyView }) {
  if (!untilAt) return isInForce ? '定めなし' : '―'
  if (isInForce) return <Day on={lastDayBefore(untilAt)} />
  return (
    <>
      <Time at={untilAt} form="wareki" /> <StatusWord tone="quiet">期間外</StatusWord>
    </>
  )
}

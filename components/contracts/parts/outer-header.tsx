import { Day } from '@/components/ui/dates/time'
import { type Tab, Tabs } from '@/components/ui/page/tabs'
import type { Period } from '@/lib/registers/contracts/settings'

type OuterHeaderProps = {
  number: string
  name: string
  authorityName: string
  contractorName: string
  period: Period
  tabs: Tab[]
}

/** The first lines for who may name members of a contract without reading it: what the list tells as well. */
export function OuterHeader({ number, name, authorityName, contractorName, period, tabs }: OuterHeaderProps) {
  const { startsOn, endsOn } = period
  return (
    <header className="mb-6">
      <p className="text-std-16N-170 text-solid-gray-700">
        {authorityName}・契約番号 {number}
      </p>
      <p className="mb-1 text-std-20B-150">{name}</p>
      <p className="mb-3 text-dns-14N-130 text-solid-gray-700">
        受注者：{contractorName}　{startsOn && <Day on={startsOn} />}から{endsOn && <Day on={endsOn} />}まで
      </p>
      {tabs.length > 0 && <Tabs label="契約の中" tabs={tabs} />}
    </header>
  )
}

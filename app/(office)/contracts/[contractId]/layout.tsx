import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { OuterHeader } from '@/components/contracts/parts/outer-header'
import { ContractHeader } from '@/components/shell/contract/contract-header'
import { periodState } from '@/lib/registers/contracts/contract'
import { PARTY_KIND_WORDS } from '@/lib/registers/contracts/labels'
import { contractNameFor, type ShownContract, shownContract } from './shown-contract'
import { tabsOf } from './tabs'

type Params = { params: Promise<{ contractId: string }> }

/** Several contracts may be open in as many tabs: each says which one it is. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const name = await contractNameFor((await params).contractId)
  return name === undefined ? {} : { title: { template: `%s｜${name}｜遵守台帳`, default: `${name}｜遵守台帳` } }
}

export default async function ContractLayout({ params, children }: Params & { children: ReactNode }) {
  const contract = await shownContract((await params).contractId)
  const { startsOn, endsOn } = contract.period
  const { number, name, authorityName, contractorName, period, today, reads } = contract
  const tabs = tabsOf(contract)
  return (
    <>
      {reads && startsOn && endsOn ? (
        <ContractHeader
          authority={authorityName}
          name={name}
          number={number}
          state={periodState(period, today)}
          period={{ startsOn, endsOn, today }}
          sides={sidesOf(contract)}
          editions={contract.documents.map(({ label = '', title, edition }) => `${label}${title}（第${edition}版）`)}
          tabs={tabs}
        />
      ) : (
        <OuterHeader {...{ number, name, authorityName, contractorName, period, tabs }} />
      )}
      {children}
    </>
  )
}

/** The two sides, in the printed words of the document that binds. */
function sidesOf({ parties, documents }: ShownContract) {
  const words = documents[0]?.words
  return parties.flatMap(({ kind, organisationName, memberCount }) => {
    if (kind !== 'authority' && kind !== 'prime') return []
    const printed = kind === 'authority' ? words?.authority : words?.contractor
    return [{ word: printed ?? PARTY_KIND_WORDS[kind], organisation: organisationName, memberCount }]
  })
}

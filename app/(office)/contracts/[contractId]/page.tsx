import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClauseMap } from '@/components/clauses/clause-map'
import { incidentAddress } from '@/components/contracts/list/incident-contracts'
import { OpenQuestions } from '@/components/contracts/parts/open-questions'
import { PartyTable } from '@/components/contracts/parts/party-table'
import { RecentActs } from '@/components/contracts/parts/recent-acts'
import { Turns } from '@/components/contracts/parts/turns'
import { NextSteps } from '@/components/contracts/waiting/next-steps'
import { LinkButton } from '@/components/ui/actions/link-button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listClauses } from '@/lib/registers/clauses/operations/list'
import { listRecord } from '@/lib/registers/record/operations/list'
import { listTodayOfContract } from '@/lib/registers/today/operations/of-contract'
import { GRANTS, type OperationName } from '@/lib/rules/access/grants'
import { contractNameFor, type ShownContract, shownContract } from './shown-contract'
import { WaitingPapers } from './waiting-papers'

type Params = { params: Promise<{ contractId: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const name = await contractNameFor((await params).contractId)
  return name === undefined ? {} : { title: `概要｜${name}` }
}

const RECENT = 10

export default async function ContractPage({ params }: Params) {
  const { contractId } = await params
  const contract = await shownContract(contractId)
  if (!contract.reads) return <Outside contract={contract} />
  const [today, record, clauses] = await Promise.all([
    show(listTodayOfContract, {}, contractId),
    show(listRecord, {}, contractId),
    contract.can['clauses.list'] ? show(listClauses, {}, contractId) : undefined,
  ])
  const here = `/contracts/${contractId}`
  return (
    <>
      <PageHeading
        acts={
          (contract.can['facts.record'] || contract.can['facts.state']) && (
            <LinkButton href={incidentAddress(contractId)}>事故・おそれを報告</LinkButton>
          )
        }
      >
        概要
      </PageHeading>
      <Turns {...today} otherSide={otherSideOf(contract)} />
      <WaitingPapers today={today} otherSide={otherSideOf(contract)} />
      <OpenQuestions
        questions={contract.settings.filter(({ isOpen, isWaiver }) => isOpen && !isWaiver)}
        settingsHref={`${here}/settings`}
      />
      <NextSteps hints={today.next.filter((hint) => hint.contractId === contractId)} isOneContract />
      {clauses && <ClauseMap cells={clauses.map} clausesHref={`${here}/clauses`} />}
      <RecentActs acts={record.entries.filter(isByPeople).slice(0, RECENT)} recordHref={`${here}/audit`} />
      <section aria-labelledby="parties" className="mt-10">
        <h2 id="parties" className="mb-3 text-std-20B-150">
          当事者
        </h2>
        <PartyTable parties={contract.parties} />
      </section>
    </>
  )
}

/** What the worker does follows from what people did. */
function isByPeople({ operation }: { operation: string }): boolean {
  return GRANTS[operation as OperationName]?.scope !== 'job'
}

/** For those who know of the contract and do not read it. */
function Outside({ contract }: { contract: ShownContract }) {
  if (contract.can['contracts.list_members']) redirect(`/contracts/${contract.id}/members`)
  return (
    <EmptyState title="この契約で閲覧できるものは、まだありません。">
      閲覧者として名指された組織には、その組織に宛てられた書類だけが見えます。
    </EmptyState>
  )
}

/** How the side across is called, in the printed words; none for who is on neither. */
function otherSideOf({ own, documents, authorityName, contractorName }: ShownContract): string | undefined {
  const words = documents[0]?.words
  if (own.partyKind === 'authority') return words?.contractor ?? contractorName
  if (own.partyKind === 'prime' || own.partyKind === 'subcontractor') return words?.authority ?? authorityName
  return undefined
}

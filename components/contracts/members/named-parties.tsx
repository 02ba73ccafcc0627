import { PartyTable } from '@/components/contracts/parts/party-table'
import { LinkButton } from '@/components/ui/actions/link-button'
import type { PartyView } from '@/lib/registers/contracts/party-view'

/** The organisations on the contract, for the authority that names them: their people they name themselves. */
export function NamedParties({ parties, here }: { parties: readonly PartyView[]; here: string }) {
  return (
    <section aria-labelledby="parties" className="mt-12">
      <h2 id="parties" className="mb-1 text-std-20B-150">
        当事者の組織
      </h2>
      <p className="mb-3 text-solid-gray-700">
        発注者が加え、終わりを定めます。誰が担当するかは、それぞれの組織が定めます。
      </p>
      <PartyTable parties={parties} actOf={(party) => (party.mayEnd ? <End party={party} here={here} /> : '―')} />
      <div className="mt-4">
        <LinkButton href={`${here}/parties/new`} tone="secondary">
          監査・再委託先・閲覧者を加える
        </LinkButton>
      </div>
    </section>
  )
}

function End({ party, here }: { party: PartyView; here: string }) {
  return (
    <LinkButton href={`${here}/parties/${party.id}`} tone="secondary" size="small">
      終わりを定める<span className="sr-only">：{party.organisationName}</span>
    </LinkButton>
  )
}

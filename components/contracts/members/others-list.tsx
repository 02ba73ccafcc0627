import { DataTable } from '@/components/ui/data/data-table'
import { PARTY_KIND_WORDS } from '@/lib/registers/contracts/labels'
import type { PartyKind } from '@/lib/rules/access/rights'

type Other = { partyId: string; organisationName: string; kind: PartyKind; names: readonly string[] }

/** Who works on the contract for the other parties: names, and nothing of their rights. */
export function OthersList({ others }: { others: readonly Other[] }) {
  if (others.length === 0) return null
  return (
    <section aria-labelledby="others" className="mt-12">
      <h2 id="others" className="mb-3 text-std-20B-150">
        ほかの当事者の担当者
      </h2>
      <DataTable
        caption="ほかの当事者の担当者"
        rows={others}
        keyOf={(other) => other.partyId}
        columns={[
          { label: '組織', isRowHead: true, cell: (other) => other.organisationName },
          { label: '立場', cell: (other) => PARTY_KIND_WORDS[other.kind] },
          { label: '氏名', cell: ({ names }) => names.join('、') || 'まだいません' },
        ]}
      />
    </section>
  )
}

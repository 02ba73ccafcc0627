import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { Time } from '@/components/ui/dates/time'
import { PLACE_KIND_WORDS } from '@/lib/registers/custody/labels'
import type { CustodyRules } from '@/lib/rules/clauses/clause'
import type { HeldView } from '../view'

type OpenItemsProps = { held: HeldView[]; rules: CustodyRules[]; papers: string }

/** What is not closed yet: how much came and has neither gone back nor been destroyed, and what of it lies outside. */
export function OpenItems({ held, rules, papers }: OpenItemsProps) {
  const underPlan = rules.map(({ disposalUnderPlan }) => disposalUnderPlan?.clause).find((each) => each !== undefined)
  const items = new Set(held.map(({ itemId }) => itemId)).size
  return (
    <>
      <p>
        {items}件 {held.reduce((sum, { quantity }) => sum + quantity, 0)}点が、まだ返却も廃棄・抹消もされていません。
        {underPlan && (
          <>
            返却・廃棄・抹消は、計画書の承認を得てから行います（{underPlan}）。
            <Link className="link" prefetch={false} href={papers}>
              書類へ
            </Link>
          </>
        )}
      </p>
      <Outside held={held.filter(({ placeKind }) => placeKind !== 'own')} />
    </>
  )
}

function Outside({ held }: { held: HeldView[] }) {
  return (
    <div className="mt-4">
      <DataTable<HeldView>
        caption="組織外にあるもの"
        isCaptionShown
        rows={held}
        keyOf={(line) => `${line.placeId} ${line.itemId}`}
        empty={<p>組織外にあるものはありません。</p>}
        columns={[
          { label: '情報', isRowHead: true, cell: (line) => line.itemName },
          { label: '数量', align: 'right', cell: (line) => `${line.quantity}点` },
          { label: 'どこに', cell: (line) => `${line.placeName}（${PLACE_KIND_WORDS[line.placeKind]}）` },
          { label: '最後に渡った日時', cell: (line) => <Time at={line.lastCameAt} /> },
        ]}
      />
    </div>
  )
}

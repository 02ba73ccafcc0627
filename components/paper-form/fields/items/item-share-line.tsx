import type { ItemView } from '@/components/paper-form/view'
import { Button } from '@/components/ui/actions/button'
import type { ItemShare } from '@/lib/rules/forms/declaration'

type ItemShareLineProps = {
  label: string
  share: ItemShare
  choices: ItemView[]
  onChange: (share: ItemShare) => void
  onRemove: () => void
}

/** One item and how much of it. An item that is no longer in the ledger keeps its line, so that it is seen. */
export function ItemShareLine({ label, share, choices, onChange, onRemove }: ItemShareLineProps) {
  const item = choices.find((one) => one.id === share.itemId)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <select
        value={share.itemId}
        onChange={(event) => onChange({ ...share, itemId: event.target.value })}
        aria-label={`${label}の情報`}
        className="control min-w-40 flex-1"
      >
        {!item && <option value={share.itemId}>台帳にない情報</option>}
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}（{one.medium}・{one.place}・残り{one.balance}）
          </option>
        ))}
      </select>
      <input
        type="text"
        inputMode="numeric"
        value={share.quantity === 0 ? '' : share.quantity}
        onChange={(event) => onChange({ ...share, quantity: quantityOf(event.target.value) })}
        aria-label={`${label}の数量`}
        className="control w-20 text-right"
      />
      <span className="text-dns-14N-130 text-solid-gray-700">残り {item?.balance ?? 0} のうち</span>
      <Button tone="quiet" size="small" onClick={onRemove} aria-label={`${label}を外す`}>
        外す
      </Button>
    </div>
  )
}

/** Whole numbers only; what is none counts as nothing and is found by the rule. */
function quantityOf(typed: string): number {
  const quantity = Number(typed.normalize('NFKC'))
  return Number.isSafeInteger(quantity) && quantity >= 0 ? quantity : 0
}

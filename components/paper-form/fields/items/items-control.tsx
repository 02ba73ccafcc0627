import { useController } from 'react-hook-form'
import { type ControlProps, nameInGroup } from '@/components/paper-form/fields/labelled'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { Button } from '@/components/ui/actions/button'
import type { ItemShare } from '@/lib/rules/forms/declaration'
import { ItemShareLine } from './item-share-line'

/** Items of the custody ledger with how much of each; shows what is left. */
export function ItemsControl({ field, name, row }: ControlProps) {
  const { form, draft } = usePaperForm()
  const { field: bound } = useController({ control: form.control, name })
  const shares: ItemShare[] = Array.isArray(bound.value) ? bound.value : []
  const free = draft.items.filter((item) => shares.every((share) => share.itemId !== item.id))
  const label = nameInGroup({ field, row })

  function change(next: ItemShare[]) {
    bound.onChange(next.length === 0 ? undefined : next)
  }

  if (draft.items.length === 0) {
    return (
      <p className="text-solid-gray-700">
        台帳に情報の記録がありません。受け取った情報・作った情報を先に記録してください。
      </p>
    )
  }
  return (
    <div className="flex flex-col gap-2">
      {shares.map((share, at) => (
        <ItemShareLine
          key={share.itemId}
          label={`${label} ${at + 1}件目`}
          share={share}
          choices={draft.items.filter((item) => item.id === share.itemId || free.includes(item))}
          onChange={(changed) => change(shares.with(at, changed))}
          onRemove={() => change(shares.toSpliced(at, 1))}
        />
      ))}
      {free[0] && (
        <div>
          <Button
            tone="secondary"
            size="small"
            onClick={() => change([...shares, { itemId: free[0]?.id ?? '', quantity: free[0]?.balance ?? 1 }])}
          >
            台帳から情報を加える
          </Button>
        </div>
      )}
    </div>
  )
}

import { useState } from 'react'
import { Button } from '@/components/ui/actions/button'

type RowActsProps = { number: string; onCopy: (() => void) | undefined; onRemove: () => void }

/** Copy and remove; removing asks once, in place. */
export function RowActs({ number, onCopy, onRemove }: RowActsProps) {
  const [isAsked, setAsked] = useState(false)
  if (isAsked) {
    return (
      <span className="flex items-center">
        {number}を除きますか
        <Button tone="quiet" size="small" onClick={onRemove}>
          除く
        </Button>
        <Button tone="quiet" size="small" onClick={() => setAsked(false)}>
          やめる
        </Button>
      </span>
    )
  }
  return (
    <span>
      {onCopy && (
        <Button tone="quiet" size="small" aria-label={`${number}を複製`} onClick={onCopy}>
          複製
        </Button>
      )}
      <Button tone="quiet" size="small" aria-label={`${number}を除く`} onClick={() => setAsked(true)}>
        除く
      </Button>
    </span>
  )
}

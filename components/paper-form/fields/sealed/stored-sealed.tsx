import { Button } from '@/components/ui/actions/button'

type StoredSealedProps = {
  label: string
  /** It is to be removed with the next save. */
  isRemoved: boolean
  /** Opens an empty input; where the value is being removed, takes that back. */
  onRewrite: () => void
  onRemove: () => void
}

/** Stands for a sealed value that is stored and not shown. */
export function StoredSealed({ label, isRemoved, onRewrite, onRemove }: StoredSealedProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 rounded-8 border border-solid-gray-300 bg-solid-gray-50 px-3">
      <span className="grow py-2">{isRemoved ? '消しています…' : '入力済み（封緘）'}</span>
      {isRemoved ? (
        <Button tone="quiet" size="small" aria-label={`${label}を消すのをやめる`} onClick={onRewrite}>
          やめる
        </Button>
      ) : (
        <>
          <Button tone="quiet" size="small" aria-label={`${label}を書き直す`} onClick={onRewrite}>
            書き直す
          </Button>
          <Button tone="quiet" size="small" aria-label={`${label}を消す`} onClick={onRemove}>
            消す
          </Button>
        </>
      )}
    </div>
  )
}

import { SIGN_IN_PATH } from '@/components/shell/addresses'
import { RefusalView } from '@/components/shell/refusal-view'
import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import type { Refusal } from '@/lib/kernel/refusal'

type Choices = {
  onRetry: () => void
  /** Absent where there is nothing to write over (a submission). */
  onOverwrite?: () => void
  /** Takes what is on the server and gives up what is on the screen. */
  onReload: () => void
  onClose: () => void
}

/** Opens where a save or a submission waits for a choice of the person. Whatever is chosen, nothing typed is lost unasked. */
export function RefusedSave({ refusal, ...choices }: Choices & { refusal: Refusal | undefined }) {
  if (!refusal || refusal.kind === 'invalid') return null
  if (refusal.kind === 'signed_out') return <SignedOut {...choices} />
  if (refusal.kind === 'conflict') return <Conflict {...choices} message={refusal.message} />
  return (
    <Dialog title="送れませんでした" isOpen onClose={choices.onClose}>
      <div className="mb-4">
        <RefusalView refusal={refusal} />
      </div>
      <Button tone="secondary" onClick={choices.onClose}>
        閉じる
      </Button>
    </Dialog>
  )
}

function SignedOut({ onRetry, onClose }: Choices) {
  return (
    <Dialog title="サインインの有効時間が過ぎました" isOpen onClose={onClose}>
      <p className="mb-4">
        入力した内容はこの画面に残っています。新しいタブでサインインしてから、このタブに戻って送り直してください。
      </p>
      <p className="mb-6">
        <a href={SIGN_IN_PATH} target="_blank" rel="noopener" className="link">
          新しいタブでサインインする
        </a>
      </p>
      <Button onClick={onRetry}>もう一度送る</Button>
    </Dialog>
  )
}

function Conflict({ message, onOverwrite, onReload, onClose }: Choices & { message: string }) {
  return (
    <Dialog title="ほかの画面で先に進められています" isOpen onClose={onClose}>
      <p className="mb-2">{message}</p>
      <p className="mb-6">
        <a href="?" target="_blank" rel="noopener" className="link">
          先に記録された内容を新しいタブで見る
        </a>
      </p>
      <div className="flex flex-col items-stretch gap-3">
        <Button tone="secondary" onClick={onReload}>
          この画面の入力を捨てて、先に記録された内容を読み込む
        </Button>
        {onOverwrite && (
          <Button tone="secondary" onClick={onOverwrite}>
            この画面の入力で上書きする
          </Button>
        )}
        <Button tone="quiet" onClick={onClose}>
          あとで決める（入力を続ける）
        </Button>
      </div>
    </Dialog>
  )
}

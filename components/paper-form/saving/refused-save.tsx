import { ConflictDialog, type ConflictDialogProps } from '@/components/paper-form/conflict/conflict-dialog'
import { SIGN_IN_PATH } from '@/components/shell/addresses'
import { RefusalView } from '@/components/shell/refusal-view'
import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import type { Refusal } from '@/lib/kernel/refusal'

type Choices = {
  onRetry: () => void
  onClose: () => void
}

type RefusedSaveProps = Choices & {
  refusal: Refusal | undefined
  /** What two versions of the draft are held against each other with. */
  conflict: Omit<ConflictDialogProps, 'message' | 'onClose'>
}

/** Opens where a save or a submission waits for a choice of the person. Whatever is chosen, nothing typed is lost unasked. */
export function RefusedSave({ refusal, conflict, ...choices }: RefusedSaveProps) {
  if (!refusal || refusal.kind === 'invalid') return null
  if (refusal.kind === 'signed_out') return <SignedOut {...choices} />
  if (refusal.kind === 'conflict')
    return <ConflictDialog {...conflict} message={refusal.message} onClose={choices.onClose} />
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

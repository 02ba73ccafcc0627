import { usePaperForm } from '@/components/paper-form/paper-form-context'
import type { DraftActions, LatestDraft } from '@/components/paper-form/view'
import type { FilledPaper } from '@/components/paper-view/view'
import { RefusalView } from '@/components/shell/refusal-view'
import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import { Time } from '@/components/ui/dates/time'
import { Notice } from '@/components/ui/page/notice'
import { DifferenceTable } from './difference-table'
import type { DraftSide } from './differences'
import { type Choosing, type Conflict, useConflict } from './use-conflict'

export type ConflictDialogProps = {
  /** What was refused, in the words of the server. */
  message: string
  /** The revision that this screen started from. */
  revision: number
  mine: DraftSide
  agreed: DraftSide
  latest: DraftActions['latest']
  onTakeOver: (latest: LatestDraft, merged: DraftSide) => void
  /** Leaves the screen and what is typed on it, for the paper as it is now. */
  onLeave: () => void
  onClose: () => void
}

/** Two people in one draft: both versions side by side, and one of the two to be taken at each place. Nothing typed is lost unasked. */
export function ConflictDialog({ message, revision, mine, agreed, latest, ...ways }: ConflictDialogProps) {
  const { draft, stored } = usePaperForm()
  const choosing = useConflict({ form: draft.form, mine, agreed }, latest)
  const { conflict } = choosing
  const filled = { form: draft.form, items: draft.items, papers: draft.papers }
  const own: FilledPaper = { ...filled, content: mine.content, sealedStored: [...stored, ...(mine.typed ?? [])] }
  return (
    <Dialog title="ほかの画面で先に進められています" isOpen onClose={ways.onClose} width="wide">
      <div className="flex flex-col gap-4">
        <p>{message}</p>
        {conflict.at === 'reading' && <p role="status">先に保存された内容を読んでいます…</p>}
        {conflict.at === 'unread' && <Unread refusal={conflict.refusal} onLeave={ways.onLeave} />}
        {conflict.at === 'shown' && conflict.latest.revision !== revision && (
          <Choice conflict={conflict} choosing={choosing} own={own} onTakeOver={ways.onTakeOver} />
        )}
        <div>
          <Button tone="quiet" onClick={ways.onClose}>
            あとで決める（入力を続ける）
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

type ChoiceProps = {
  conflict: Extract<Conflict, { at: 'shown' }>
  choosing: Choosing
  own: FilledPaper
  onTakeOver: ConflictDialogProps['onTakeOver']
}

function Choice({ conflict: { latest, differences }, choosing, own, onTakeOver }: ChoiceProps) {
  const theirs: FilledPaper = { ...own, content: latest.content, sealedStored: latest.sealedStored }
  return (
    <>
      <p>
        {latest.savedBy ?? '別の人'}が{latest.savedAt && <Time at={latest.savedAt} />}に保存した内容と、
        {differences.length === 0
          ? 'この画面の入力は同じです。'
          : `この画面の入力が${differences.length}か所で違います。それぞれ、残すほうを選んでください。`}
      </p>
      {differences.length > 0 && (
        <>
          <DifferenceTable
            differences={differences}
            mine={own}
            theirs={theirs}
            sideAt={choosing.sideAt}
            onChoose={choosing.choose}
          />
          <div className="flex flex-wrap gap-3">
            <Button tone="secondary" size="small" onClick={() => choosing.chooseAll('mine')}>
              すべてこの画面の入力を選ぶ
            </Button>
            <Button tone="secondary" size="small" onClick={() => choosing.chooseAll('theirs')}>
              すべて先に保存された内容を選ぶ
            </Button>
          </div>
        </>
      )}
      <div>
        <Button onClick={() => onTakeOver(latest, choosing.merged(latest))}>
          {differences.length > 0 ? '選んだ内容で続ける' : '続ける'}
        </Button>
      </div>
    </>
  )
}

function Unread({
  refusal,
  onLeave,
}: {
  refusal: Extract<Conflict, { at: 'unread' }>['refusal']
  onLeave: () => void
}) {
  if (refusal === 'unanswered')
    return <Notice kind="error" isNews title="返事を受け取れませんでした。閉じて、もう一度保存してください。" />
  if (refusal.kind !== 'not_found') return <RefusalView refusal={refusal} />
  return (
    <Notice kind="warning" isNews title="この下書きは、既に提出されています。">
      <p className="mb-3">この画面の入力は提出されていません。要るところを写してから、書類を開き直してください。</p>
      <Button tone="secondary" onClick={onLeave}>
        この画面の入力を捨てて、書類を開き直す
      </Button>
    </Notice>
  )
}

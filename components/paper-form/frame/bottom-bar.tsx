import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { SaveLine } from '@/components/paper-form/saving/save-line'
import type { SaveStatus } from '@/components/paper-form/saving/save-status'
import { Button } from '@/components/ui/actions/button'

type BottomBarProps = {
  status: SaveStatus
  isChecking: boolean
  onSave: () => void
  onCheck: () => void
}

/** What is saved, what is missing, and the next step; stays at the bottom of the window. */
export function BottomBar({ status, isChecking, onSave, onCheck }: BottomBarProps) {
  const { findings, unsaved } = usePaperForm()
  const missing = findings.filter((finding) => finding.level === 'refuse').length
  return (
    <div className="not-printed sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-solid-gray-420 bg-white px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <SaveLine status={status} unsavedCount={unsaved.length} />
        {status.at !== 'saved' && (
          <Button tone="quiet" size="small" onClick={onSave}>
            いま保存する
          </Button>
        )}
        <p>{missing === 0 ? '提出できます' : `あと${missing}か所`}</p>
      </div>
      <Button isIdle={isChecking} onClick={onCheck}>
        {isChecking ? '保存しています…' : '提出前の確認'}
      </Button>
    </div>
  )
}

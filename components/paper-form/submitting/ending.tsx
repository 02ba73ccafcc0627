import { useState } from 'react'
import type { Meeting } from '@/components/paper-form/editing/use-meeting'
import { BottomBar } from '@/components/paper-form/frame/bottom-bar'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { RefusedSave } from '@/components/paper-form/saving/refused-save'
import type { SaveStatus } from '@/components/paper-form/saving/save-status'
import type { DraftSaving } from '@/components/paper-form/saving/use-draft-saving'
import { useSaveKey } from '@/components/paper-form/saving/use-save-key'
import { submitWord } from '@/components/paper-form/values/basis-text'
import { sealedIn } from '@/components/paper-form/values/form-values'
import type { SubmitInput } from '@/components/paper-form/view'
import type { FilledPaper } from '@/components/paper-view/view'
import { ConfirmSheet } from './confirm-sheet'
import type { Submission } from './use-submission'

type EndingProps = {
  saving: DraftSaving
  submission: Submission
  readNow: () => Pick<SubmitInput, 'content'>
  onTry: () => void
  /** Reading what somebody else has saved meanwhile, what stands here against it, and going on with the two put together. */
  meeting: Meeting
}

/** The bar at the bottom, and what opens from it: the sheet to confirm, and the choice where something was refused. */
export function Ending({ saving, submission, readNow, onTry, meeting }: EndingProps) {
  const { draft, findings, stored } = usePaperForm()
  const [dismissed, setDismissed] = useState<SaveStatus>()
  const { saver, status } = saving
  const isSaveRefused = status.at === 'refused' && status !== dismissed
  useSaveKey(saver)

  const { content } = readNow()
  const sealedStored = [...stored, ...sealedIn(draft.form, content).keys()]
  const paper: FilledPaper = { form: draft.form, content, sealedStored, items: draft.items, papers: draft.papers }
  return (
    <>
      <BottomBar
        status={status}
        isChecking={submission.step === 'checking' || submission.step === 'checked'}
        onSave={() => void saver.saveNow()}
        onCheck={() => {
          onTry()
          void submission.begin()
        }}
      />
      <ConfirmSheet
        paper={paper}
        contractName={draft.contractName}
        findings={findings}
        answerable={draft.answerable}
        word={draft.maySubmit ? submitWord(draft.form, draft.isChange) : undefined}
        submission={submission}
      />
      <RefusedSave
        refusal={submission.refusal ?? (isSaveRefused ? status.refusal : undefined)}
        conflict={{
          ...{ revision: saver.revision, mine: meeting.mine(), agreed: saving.agreed(), latest: meeting.latest },
          onTakeOver: (latest, merged) => {
            submission.back()
            submission.dismissRefusal()
            meeting.takeOver(latest, merged)
          },
          onLeave: () => {
            submission.giveUp()
            window.location.assign(`/contracts/${draft.contractId}/papers/${draft.paperId}`)
          },
        }}
        onRetry={() => void (submission.refusal ? submission.resend() : saver.saveNow())}
        onClose={() => (submission.refusal ? submission.dismissRefusal() : setDismissed(status))}
      />
    </>
  )
}

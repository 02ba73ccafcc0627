import { useState } from 'react'
import { PaperSheet } from '@/components/paper-view/sheet/paper-sheet'
import type { FilledPaper } from '@/components/paper-view/view'
import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import { FindingList } from '@/components/ui/findings/finding-list'
import { Notice } from '@/components/ui/page/notice'
import type { Finding } from '@/lib/kernel/refusal'
import { AnswerChoice, type Answers, useAnswers } from './answer-choice'
import { ReasonFields } from './reason-fields'
import { type Reasons, useReasons } from './use-reasons'
import type { Submission } from './use-submission'

type ConfirmSheetProps = {
  paper: FilledPaper
  contractName: string
  findings: readonly Finding[]
  /** The open duties that the paper could answer. */
  answerable: readonly { key: string; words: string }[]
  /** The word on the button: what the printed word makes of the submission. Absent where the reader may only write the draft. */
  word: string | undefined
  submission: Submission
}

/** The paper as it will look, the reasons that are asked for, and the one button that files it. */
export function ConfirmSheet({ paper, contractName, findings, answerable, word, submission }: ConfirmSheetProps) {
  const reasons = useReasons(findings)
  const answers = useAnswers(answerable)
  const isSending = submission.step === 'sending'
  return (
    <Dialog
      title="提出前の確認"
      isOpen={submission.step === 'confirming' || isSending}
      onClose={submission.back}
      width="wide"
    >
      <div className="flex flex-col gap-5">
        <Remarks findings={findings} isUnanswered={submission.isUnanswered} />
        <PaperSheet paper={paper} contractName={contractName} />
        {word === undefined ? (
          <WritingOnly onBack={submission.back} />
        ) : (
          <Filing reasons={reasons} answerable={answerable} answers={answers} word={word} submission={submission} />
        )}
      </div>
    </Dialog>
  )
}

/** Who may only write the draft is told so before the last step, instead of being refused at it. */
function WritingOnly({ onBack }: { onBack: () => void }) {
  return (
    <>
      <Notice kind="info" title="提出できるのは、提出の権限のある担当者だけです。">
        下書きは保存されています。提出する担当者が、この下書きを開いて提出します。
      </Notice>
      <Button tone="secondary" onClick={onBack}>
        書き直す
      </Button>
    </>
  )
}

type FilingProps = Pick<ConfirmSheetProps, 'answerable' | 'submission'> & {
  reasons: Reasons
  answers: Answers
  word: string
}

/** The reasons that are asked for, the duties that it answers, and the button. */
function Filing({ reasons, answerable, answers, word, submission }: FilingProps) {
  const [hasTried, setTried] = useState(false)
  const isSending = submission.step === 'sending'
  return (
    <>
      <ReasonFields reasons={reasons} isChecked={hasTried} />
      <AnswerChoice answerable={answerable} answers={answers} />
      <p>提出した書類は書き換えられません。直すときは、新しい版を提出します。</p>
      <div className="flex flex-wrap gap-3">
        <Button
          isIdle={isSending}
          onClick={() => {
            setTried(true)
            if (reasons.isComplete) void submission.send(reasons.stated, answers.chosen)
          }}
        >
          {isSending ? '送信しています…' : word}
        </Button>
        <Button tone="secondary" onClick={submission.back} isIdle={isSending}>
          書き直す
        </Button>
      </div>
    </>
  )
}

function Remarks({ findings, isUnanswered }: { findings: readonly Finding[]; isUnanswered: boolean }) {
  const notes = findings.filter((finding) => finding.level === 'note')
  return (
    <>
      {isUnanswered && (
        <Notice kind="error" isNews title="返事を受け取れませんでした">
          もう一度送ってください。同じ書類が二重に提出されることはありません。
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice kind="info" title="念のため">
          <FindingList findings={notes.map((note) => ({ ...note, path: '' }))} />
        </Notice>
      )}
    </>
  )
}

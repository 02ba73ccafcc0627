import { useState } from 'react'
import { RefusalView } from '@/components/shell/refusal-view'
import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import { ChoiceLine } from '@/components/ui/fields/choice-line'
import { Notice } from '@/components/ui/page/notice'
import type { Decide, DecisionAct } from './acts'
import { DecisionConditions, DecisionReason } from './decision-reason'
import { useRemarks } from './review-context'
import { SentRemarks } from './sent-remarks'
import { type Decision, useDecision } from './use-decision'

type DecisionDialogProps = { act: DecisionAct; decide: Decide; onDone: () => void; onClose: () => void }

/** Asks once before a decision: what it means, which remarks go with it, why. */
export function DecisionDialog({ act, decide, onDone, onClose }: DecisionDialogProps) {
  const { remarks } = useRemarks()
  const [reason, setReason] = useState('')
  const [conditions, setConditions] = useState('')
  const [isTicked, setTicked] = useState(false)
  const decision = useDecision(act, decide, onDone)
  const sent = act.takesRemarks ? [...remarks].map(([path, { message }]) => ({ path, message })) : []
  const input = {
    reason: reason.trim() === '' ? undefined : reason.trim(),
    remarks: sent,
    conditions: act.takesConditions && conditions.trim() !== '' ? conditions.trim() : undefined,
    isConfirmed: act.confirmation === undefined || isTicked,
  }

  return (
    <Dialog title={act.word} isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <DecisionAnswer answer={decision.answer} />
        <p>{act.explanation}</p>
        <SentRemarks takesRemarks={act.takesRemarks} />
        {act.asksReason && <DecisionReason value={reason} onChange={setReason} isOptional={sent.length > 0} />}
        {act.takesConditions && <DecisionConditions word={act.word} value={conditions} onChange={setConditions} />}
        {act.confirmation && (
          <ChoiceLine type="checkbox" checked={isTicked} onChange={(event) => setTicked(event.target.checked)}>
            {act.confirmation}
          </ChoiceLine>
        )}
        <p role="alert" className="text-error-2 empty:hidden">
          {decision.missing}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button isIdle={decision.isSending} onClick={() => void decision.send(input)}>
            {decision.isSending ? '送信しています…' : `${act.word}を記録する`}
          </Button>
          <Button tone="secondary" onClick={onClose}>
            やめる
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function DecisionAnswer({ answer }: { answer: Decision['answer'] }) {
  if (answer === undefined) return null
  if (answer !== 'unanswered') return <RefusalView refusal={answer} />
  return (
    <Notice kind="error" isNews title="返事を受け取れませんでした">
      もう一度送ってください。二重に記録されることはありません。
    </Notice>
  )
}

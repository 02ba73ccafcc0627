import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { Field } from '@/components/ui/fields/field'
import { findingText } from '@/components/ui/findings/finding-text'
import type { Finding } from '@/lib/kernel/refusal'
import { DEVIATION_REASON } from './form-fields'

type DeviationDialogProps = {
  isOpen: boolean
  onClose: () => void
  /** What it breaks. */
  broken: readonly Finding[]
  authority: string
  /** What was already written as the reason. */
  reason: string
  lacksStory: boolean
}

/** Says what recording a deviation means before it is sent, and asks how it came to that. Its button sends the form around it. */
export function DeviationDialog({ isOpen, onClose, broken, authority, reason, lacksStory }: DeviationDialogProps) {
  return (
    <Dialog title="逸脱として記録する" isOpen={isOpen} onClose={onClose}>
      <p className="mb-2">次の条項に反することを、起きたとおりに記録します。</p>
      <ul className="mb-4 list-disc space-y-1 pl-6">
        {broken.map((finding) => (
          <li key={finding.path + finding.message}>{findingText(finding)}</li>
        ))}
      </ul>
      <p className="mb-6">
        記録すると、直ちに<strong>{authority}</strong>
        にも逸脱として表示されます。後で承認を受けても、訂正をしても、通常の記録には変わりません。
      </p>
      <DeviationReason reason={reason} isMissing={lacksStory} />
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton name="deviation" value="1">
          逸脱として記録する
        </SubmitButton>
        <Button tone="secondary" onClick={onClose}>
          やめて直す
        </Button>
      </div>
    </Dialog>
  )
}

function DeviationReason({ reason, isMissing }: { reason: string; isMissing: boolean }) {
  return (
    <Field
      id={DEVIATION_REASON}
      label="そうなった経緯"
      need="required"
      error={isMissing && '経緯を記入してください。逸脱は、経緯を添えて記録します。'}
    >
      <textarea
        id={DEVIATION_REASON}
        name={DEVIATION_REASON}
        rows={4}
        defaultValue={reason}
        aria-required
        aria-invalid={isMissing || undefined}
        aria-describedby={`${DEVIATION_REASON}-help ${DEVIATION_REASON}-error`}
        className="control"
      />
    </Field>
  )
}

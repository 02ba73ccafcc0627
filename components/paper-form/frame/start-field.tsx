import { RemarksAt } from '@/components/paper-form/fields/remarks-at'
import { findingsAt, usePaperForm } from '@/components/paper-form/paper-form-context'
import { DateInputs } from '@/components/ui/dates/date-inputs'
import { FieldGroup } from '@/components/ui/fields/field'
import { findingText } from '@/components/ui/findings/finding-text'

/** The place of the stated start in findings and remarks. */
const START_PATH = 'startsOn'

/** From which day a change is to apply; only where the paper states it. */
export function StartField() {
  const { draft, shown, startsOn, setStartsOn } = usePaperForm()
  if (!draft.form.statesStart || !draft.isChange) return null
  const wrong = findingsAt(shown, START_PATH)
  const review = draft.form.review.change
  const help =
    review.kind === 'decided' && review.before
      ? `${review.word}を得た日か、ここに書く日の遅いほうから適用されます。さかのぼることはありません。空欄のときは、${review.word}の時から適用されます。`
      : '提出した日か、ここに書く日の遅いほうから適用されます。さかのぼることはありません。空欄のときは、提出の時から適用されます。'
  return (
    <div className="flex flex-col gap-2">
      <FieldGroup
        id={START_PATH}
        label="変更を適用する日"
        need="optional"
        help={help}
        error={wrong.map((finding) => <p key={finding.message}>{findingText(finding)}</p>)}
      >
        <DateInputs
          id={START_PATH}
          value={startsOn}
          onChange={setStartsOn}
          isInvalid={wrong.length > 0}
          name="変更を適用する日 "
        />
      </FieldGroup>
      <RemarksAt path={START_PATH} />
    </div>
  )
}

import { findingsAt, usePaperForm } from '@/components/paper-form/paper-form-context'
import { basisText } from '@/components/paper-form/values/basis-text'
import { describedBy, Field } from '@/components/ui/fields/field'
import { findingText } from '@/components/ui/findings/finding-text'
import type { AttachmentRule } from '@/lib/rules/forms/declaration'

/** The endings that are offered in the file window; the server judges the bytes. */
const ACCEPT = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.csv'

type FilePickerProps = { id: string; rule: AttachmentRule; isIdle: boolean; onChoose: (files: File[]) => void }

/** The input for files with its label, its clause and what is missing. */
export function FilePicker({ id, rule, isIdle, onChoose }: FilePickerProps) {
  const { shown } = usePaperForm()
  return (
    <Field
      id={id}
      label={rule.label}
      need={rule.required ? 'required' : 'optional'}
      help={`PDF・画像・Word・Excel・CSV、${rule.maxFiles}点まで。選ぶとすぐに送られます。写真は位置情報などを除いた写しを渡し、原本は封緘して保管します。`}
      basis={basisText(rule)}
      error={findingsAt(shown, id).map((finding) => <p key={finding.message}>{findingText(finding)}</p>)}
    >
      <input
        id={id}
        type="file"
        multiple
        accept={ACCEPT}
        disabled={isIdle}
        aria-describedby={describedBy(id)}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])])
          event.target.value = ''
        }}
        className="control file:mr-3 file:min-h-8 file:rounded-6 file:border file:border-key-900 file:bg-white file:px-3 file:text-key-900"
      />
    </Field>
  )
}

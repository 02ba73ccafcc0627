import { findingsAt, ownLayoutOf, usePaperForm } from '@/components/paper-form/paper-form-context'
import { basisText, noteText } from '@/components/paper-form/values/basis-text'
import { Field, FieldGroup } from '@/components/ui/fields/field'
import { findingText } from '@/components/ui/findings/finding-text'
import { Control } from './control'
import { type FieldPlace, isGroup } from './labelled'
import { RemarksAt } from './remarks-at'

/** One declared field: label, why it is asked, what the other side said about it, control, what is wrong. */
export function PaperField({ field: declared, name, path, row }: FieldPlace) {
  const state = usePaperForm()
  const { draft, shown } = state
  // What the own-layout file says is not asked for beside it.
  const isAsked = declared.basis.by === 'printed' || ownLayoutOf(state) === undefined
  const field = isAsked ? declared : { ...declared, required: false }
  const wrong = findingsAt(shown, path)
  const Frame = isGroup(field) ? FieldGroup : Field
  const note = noteText(draft.form, field)
  return (
    <div className="flex min-w-0 flex-col gap-2" data-clause={field.clause}>
      <Frame
        id={path}
        label={
          <>
            {row && <span className="sr-only">{row} </span>}
            {field.label}
          </>
        }
        need={field.required ? 'required' : 'optional'}
        help={
          (field.help || note) && (
            <>
              {field.help}
              {note && (
                <span className="block">
                  （{field.note}）{note}
                </span>
              )}
            </>
          )
        }
        basis={basisText(field)}
        error={wrong.map((finding) => <p key={finding.message}>{findingText(finding)}</p>)}
      >
        <Control
          field={field}
          name={name}
          path={path}
          row={row}
          isInvalid={wrong.some((finding) => finding.level === 'refuse')}
        />
      </Frame>
      <RemarksAt path={path} />
    </div>
  )
}

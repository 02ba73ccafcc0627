import { type ReactNode, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { Button } from '@/components/ui/actions/button'
import { describedBy } from '@/components/ui/fields/field'
import { notApplicable, UNDER_INVESTIGATION, unknownOf } from '@/lib/rules/forms/unknowns'
import { type ControlProps, nameInGroup, ownNames } from './labelled'

/** An input for words, beside it 調査中 and 該当なし（理由）; what was typed before comes back when neither is meant after all. */
export function UnknownChoice({ children, ...props }: ControlProps & { children: ReactNode }) {
  const { form } = usePaperForm()
  const { name } = props
  const value: unknown = useWatch({ control: form.control, name })
  const text = typeof value === 'string' ? value : ''
  const said = unknownOf(text)
  const [isChosen, setChosen] = useState(said !== undefined)
  const [typedBefore, setTypedBefore] = useState('')
  // Only what was chosen just now takes the cursor: not what was chosen before the page was opened.
  const [hasPressed, setPressed] = useState(false)
  const label = nameInGroup(props)

  function choose(unknown: string) {
    setTypedBefore(text)
    setChosen(true)
    setPressed(true)
    form.setValue(name, unknown)
  }

  function takeBack() {
    setChosen(false)
    form.setValue(name, typedBefore === '' ? undefined : typedBefore)
  }

  if (isChosen && said) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        {said.kind === 'under_investigation' ? (
          <StatedInvestigation {...props} isFocused={hasPressed} />
        ) : (
          <StatedReason {...props} reason={said.reason} isFocused={hasPressed} />
        )}
        <Button tone="quiet" size="small" aria-label={`${label}を自分で書く`} onClick={takeBack}>
          自分で書く
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-1">
      {children}
      <div className="-ml-3 flex flex-wrap">
        <Button
          tone="quiet"
          size="small"
          aria-label={`${label}を調査中とする`}
          onClick={() => choose(UNDER_INVESTIGATION)}
        >
          調査中
        </Button>
        <Button
          tone="quiet"
          size="small"
          aria-label={`${label}を該当なしとする`}
          onClick={() => choose(notApplicable(''))}
        >
          該当なし
        </Button>
      </div>
    </div>
  )
}

type StatedProps = ControlProps & { isFocused: boolean }

function StatedInvestigation({ isFocused, ...props }: StatedProps) {
  return (
    <input
      {...ownNames(props)}
      type="text"
      readOnly
      value={UNDER_INVESTIGATION}
      // The person has just asked for it by the button.
      // biome-ignore lint/a11y/noAutofocus: the cursor moves from the button to what it opened.
      autoFocus={isFocused}
      aria-describedby={describedBy(props.path)}
      className="control min-w-32 grow basis-0"
    />
  )
}

/** The reason is typed alone; what is kept says both. */
function StatedReason({ isFocused, reason, ...props }: StatedProps & { reason: string }) {
  const { form } = usePaperForm()
  const [typed, setTyped] = useState(reason)
  return (
    <>
      <span aria-hidden="true">該当なし：</span>
      <input
        {...ownNames(props)}
        type="text"
        aria-label={`${nameInGroup(props)} 該当なしの理由`}
        // What stands elsewhere by now (two people in one draft) counts more than what was typed here.
        value={typed.trim() === reason ? typed : reason}
        onChange={(event) => {
          setTyped(event.target.value)
          form.setValue(props.name, notApplicable(event.target.value))
        }}
        // biome-ignore lint/a11y/noAutofocus: the cursor moves from the button to what it opened.
        autoFocus={isFocused}
        autoComplete="off"
        aria-required
        aria-invalid={props.isInvalid || undefined}
        aria-describedby={describedBy(props.path)}
        className="control min-w-40 grow basis-0"
      />
    </>
  )
}

import { useRouter } from 'next/navigation'
import { type FormEvent, type KeyboardEvent, type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { findingsOf } from '@/components/action-form/action-answer'
import { AnswerView } from '@/components/action-form/answer-view'
import { markInvalid } from '@/components/action-form/mark-invalid'
import { type Act, useAct } from '@/components/action-form/use-act'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { useLeaveGuard } from '@/components/ui/actions/use-leave-guard'
import { FindingsContext } from '@/components/ui/findings/findings-context'
import { emptyFields, firstField, isStoryMissing, sentFields, takeReason } from './form-fields'
import { TwoWays } from './two-ways'

type EntryFormProps = {
  action: Act
  /** What the button says: 記録する, 登録する. */
  word: string
  /** Who sees a deviation at once. */
  authority: string
  /** The fields that are emptied after each entry; the others stay for the next line. */
  emptied: readonly string[]
  /** A field was changed, by its name. */
  onEdit?: (name: string, value: string) => void
  onRecorded?: () => void
  children: ReactNode
}

/**
 * A form that takes one entry of a book after the other. A refusal keeps everything typed, and where a clause refuses it offers
 * the two true ways out; an entry that was taken empties what belongs to it alone and puts the cursor into the first field.
 */
export function EntryForm({ action, word, authority, emptied, onEdit, onRecorded, children }: EntryFormProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const isTouched = useRef(false)
  const [answer, send] = useAct(action)
  const [lacksStory, setStoryMissing] = useState(false)
  const findings = findingsOf(answer)
  useLeaveGuard(() => isTouched.current)

  // React would empty the fields after an action; a submission by hand leaves them as typed.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const isMissing = isStoryMissing(event.currentTarget, submitter)
    setStoryMissing(isMissing)
    if (isMissing) return
    const data = sentFields(event.currentTarget, submitter)
    takeReason(event.currentTarget, data)
    startTransition(() => send(data))
  }

  useEffect(() => {
    if (form.current) markInvalid(form.current, findings)
  }, [findings])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer is an entry of its own.
  useEffect(() => {
    if (answer === undefined || answer === 'unanswered' || !answer.ok || !form.current) return
    isTouched.current = false
    if (answer.value.next) return
    emptyFields(form.current, emptied)
    onRecorded?.()
    firstField(form.current)?.focus()
    router.refresh()
  }, [answer])

  return (
    <form
      ref={form}
      action={send}
      onSubmit={submit}
      onKeyDown={sendOnControlEnter}
      onChange={({ target }) => {
        isTouched.current = true
        if (target instanceof HTMLElement && 'name' in target && 'value' in target)
          onEdit?.(String(target.name), String(target.value))
      }}
      noValidate
      className="flex flex-col gap-6"
    >
      <AnswerView answer={answer} />
      <TwoWays
        findings={findings}
        word={word}
        authority={authority}
        reasonOf={() => reasonIn(form.current)}
        lacksStory={lacksStory}
      />
      <FindingsContext value={findings}>{children}</FindingsContext>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>{word}</SubmitButton>
        <span className="text-solid-gray-700 max-md:hidden">Ctrl + Enter でも{word}ことができます。</span>
      </div>
    </form>
  )
}

function sendOnControlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

function reasonIn(form: HTMLFormElement | null): string {
  return form ? String(new FormData(form).get('reason') ?? '') : ''
}

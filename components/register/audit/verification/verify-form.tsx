'use client'

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { markInvalid } from '@/components/action-form/mark-invalid'
import { RefusalView } from '@/components/shell/refusal-view'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { TextField } from '@/components/ui/fields/text-field'
import { FindingsContext } from '@/components/ui/findings/findings-context'
import { Notice } from '@/components/ui/page/notice'
import type { Finding } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'
import type { VerdictView } from '../view'
import { Verdict } from './verdict'

type Answer = Result<VerdictView> | 'unanswered' | undefined
type VerifyFormProps = { verify: (form: FormData) => Promise<Result<VerdictView>> }

/** Verifies the whole record at the press of a button, and compares it with the head that somebody reads off a paper. */
export function VerifyForm({ verify }: VerifyFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [answer, send] = useActionState(
    (_: Answer, data: FormData): Promise<Answer> => verify(data).catch(() => 'unanswered' as const),
    undefined,
  )
  const findings = findingsOf(answer)

  useEffect(() => {
    if (form.current) markInvalid(form.current, findings)
  }, [findings])

  // React would empty the fields after an action; a submission by hand leaves them as typed.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => send(data))
  }

  return (
    <form ref={form} action={send} onSubmit={submit} noValidate className="mb-12 flex flex-col gap-6">
      {answer === 'unanswered' && (
        <Notice kind="error" isNews title="返事を受け取れませんでした。もう一度お試しください。" />
      )}
      {answer !== undefined && answer !== 'unanswered' && !answer.ok && <RefusalView refusal={answer.refusal} />}
      {answer !== undefined && answer !== 'unanswered' && answer.ok && <Verdict verdict={answer.value} />}
      <FindingsContext value={findings}>
        <fieldset className="flex flex-col gap-4">
          <legend className="mb-1 text-std-18B-160">紙と比べる</legend>
          <p>
            PDFの末尾にある「記録の先頭
            第○号」の番号と、ハッシュの先頭16桁を記入すると、その時から記録が書き直されていないことも確かめます。空欄でも検証できます。
          </p>
          <div className="grid gap-x-6 gap-y-4 md:grid-cols-[10rem_1fr]">
            <TextField name="seq" label="番号" inputMode="numeric" maxLength={12} />
            <TextField name="hash" label="ハッシュ（先頭16桁以上）" maxLength={100} spellCheck={false} />
          </div>
        </fieldset>
      </FindingsContext>
      <div>
        <SubmitButton>検証する</SubmitButton>
      </div>
    </form>
  )
}

const NONE: readonly Finding[] = []

function findingsOf(answer: Answer): readonly Finding[] {
  if (answer === undefined || answer === 'unanswered' || answer.ok) return NONE
  return answer.refusal.kind === 'invalid' ? answer.refusal.findings : NONE
}

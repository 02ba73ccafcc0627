import { useCallback, useRef, useState } from 'react'
import { type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { FormValues } from '@/components/paper-form/values/form-values'
import type { DraftView } from '@/components/paper-form/view'

export type DraftValues = {
  form: UseFormReturn<FieldValues>
  /** The day from which a change is to apply, as typed. */
  startsOn: string
  setStartsOn: (value: string) => void
  /** What stands on the screen at this moment, for those that outlive a drawing. */
  read: () => { values: FormValues; startsOn: string | undefined }
}

/** What is typed: the content in react-hook-form, and the stated start beside it. */
export function useDraftValues(draft: DraftView): DraftValues {
  const form = useForm<FieldValues>({ defaultValues: draft.content })
  const [startsOn, setDrawn] = useState(draft.startsOn ?? '')
  const start = useRef(startsOn)

  const setStartsOn = useCallback((value: string) => {
    start.current = value
    setDrawn(value)
  }, [])
  const read = useCallback(
    () => ({ values: form.getValues() as FormValues, startsOn: start.current || undefined }),
    [form],
  )
  return { form, startsOn, setStartsOn, read }
}

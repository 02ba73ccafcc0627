import { useEffect, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Saver } from '@/components/paper-form/saving/saver'

/** Milliseconds of quiet before the findings are drawn again. */
const REDRAW_MS = 300

/** Tells the saver of every edit; answers a number that changes once the typing has come to rest. */
export function useEdits(form: UseFormReturn<FieldValues>, saver: Saver): number {
  const [rest, setRest] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        saver.noteEdit()
        clearTimeout(timer)
        timer = setTimeout(() => setRest((now) => now + 1), REDRAW_MS)
      },
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [form, saver])
  return rest
}

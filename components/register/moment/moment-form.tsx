import Link from 'next/link'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { DateField } from '@/components/ui/dates/date-field'

type MomentFormProps = {
  /** The address of the page itself. */
  here: string
  /** The day that is shown; absent: now. */
  on: string | undefined
  /** Why that day cannot be shown. */
  finding?: string
}

/** 「この日の時点」: asks for the end of a day; the day stands in the address, so that it can be kept and passed on. */
export function MomentForm({ here, on, finding }: MomentFormProps) {
  return (
    <search className="not-printed mb-8 block rounded-8 bg-solid-gray-50 p-4">
      <form action={here} className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <DateField
          key={on}
          name="on"
          label="この日の時点"
          defaultValue={on}
          help="その日の終わりの状態を表示します。"
        />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton tone="secondary">表示</SubmitButton>
          {on && (
            <Link href={here} prefetch={false} className="link">
              いまの状態へ
            </Link>
          )}
        </div>
      </form>
      {finding && (
        <p role="alert" className="mt-2 text-error-2">
          {finding}
        </p>
      )}
    </search>
  )
}

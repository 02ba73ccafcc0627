'use client'

import { useState } from 'react'
import { RefusalView } from '@/components/shell/refusal-view'
import { Button } from '@/components/ui/actions/button'
import type { Refusal } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'
import type { FieldKind } from '@/lib/rules/forms/declaration'
import { TypedValue } from './typed-value'

type SealedValueProps = {
  path: string
  label: string
  kind: FieldKind
  /** Server action: records the reading, then answers the value. */
  reveal: (path: string) => Promise<Result<string>>
}

/** A sealed value behind a button; it is in the page only after it was read, and the reading is on the record by then. */
export function SealedValue({ path, label, kind, reveal }: SealedValueProps) {
  const [value, setValue] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [isWaiting, setWaiting] = useState(false)

  async function read() {
    setWaiting(true)
    const answer = await reveal(path).catch(() => undefined)
    setWaiting(false)
    if (!answer) setRefusal({ kind: 'conflict', message: '返事を受け取れませんでした。もう一度お試しください。' })
    else if (answer.ok) setValue(answer.value)
    else setRefusal(answer.refusal)
  }

  if (value !== undefined) {
    return (
      <span role="status" className="flex flex-wrap items-center gap-x-2">
        <TypedValue kind={kind} value={value} />
        <Button tone="quiet" size="small" onClick={() => setValue(undefined)} aria-label={`${label}を隠す`}>
          隠す
        </Button>
      </span>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      封緘
      <Button
        tone="quiet"
        size="small"
        className="-my-2"
        isIdle={isWaiting}
        onClick={read}
        aria-label={`${label}を表示する`}
      >
        表示する
      </Button>
      {refusal && <RefusalView refusal={refusal} />}
    </span>
  )
}

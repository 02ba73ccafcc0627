import { useState } from 'react'
import type { StatedReason } from '@/components/paper-form/view'
import type { Finding } from '@/lib/kernel/refusal'

export type Reasons = {
  /** What is asked for, in the order of the findings, with what has been written. */
  stated: StatedReason[]
  isComplete: boolean
  state: (finding: Pick<Finding, 'path' | 'message'>, reason: string) => void
}

/** The reasons for the findings that are allowed only with one. They survive going back to the form. */
export function useReasons(findings: readonly Finding[]): Reasons {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const stated = findings
    .filter((finding) => finding.level === 'reason')
    .map(({ path, message }) => ({ path, message, reason: reasons[path + message] ?? '' }))
  return {
    stated,
    isComplete: stated.every(({ reason }) => reason.trim() !== ''),
    state: ({ path, message }, reason) => setReasons((now) => ({ ...now, [path + message]: reason })),
  }
}

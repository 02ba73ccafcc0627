import type { Finding } from '@/lib/kernel/refusal'
import { invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { Deviation } from './frozen'

/** Why something that a finding of the level "reason" allows is so. */
export type StatedReason = { path: string; message: string; reason: string }

/**
 * What becomes of the findings at submission: one that refuses, refuses; one that needs a reason passes with its reason and
 * stays with the version as a deviation; a note is shown and nothing more. All that stands against it is answered at once.
 */
export function decideSubmission(findings: readonly Finding[], reasons: readonly StatedReason[]): Result<Deviation[]> {
  const standing = findings.filter(
    (finding) => finding.level === 'refuse' || (finding.level === 'reason' && reasonFor(finding, reasons) === ''),
  )
  if (standing.length > 0) return invalid(...standing)
  return done(
    findings
      .filter((finding) => finding.level === 'reason')
      .map((finding) => ({ ...finding, reason: reasonFor(finding, reasons) })),
  )
}

/** A reason answers one finding: the same place, the same sentence. */
function reasonFor(finding: Finding, reasons: readonly StatedReason[]): string {
  return (
    reasons.find(({ path, message }) => path === finding.path && message === finding.message)?.reason ?? ''
  ).trim()
}

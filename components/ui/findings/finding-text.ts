import type { Finding } from '@/lib/kernel/refusal'

/** The sentence with the clause that asks behind it: `氏名を記入してください。（１(2)①ア）`. */
export function findingText(finding: Finding): string {
  return finding.clause ? `${finding.message}（${finding.clause}）` : finding.message
}

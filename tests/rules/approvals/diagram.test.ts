import { describe, expect, it } from 'vitest'
import { approvalDiagrams } from '@/lib/rules/approvals/diagram'
import { TRANSITIONS } from '@/lib/rules/approvals/transitions'

describe('書類の流れの図', () => {
  it('docs/approvals.md は表から作ったものと同じである（表を変えたら vitest -u で作り直す）', async () => {
    await expect(approvalDiagrams()).toMatchFileSnapshot('../../../docs/approvals.md')
  })

  it('表の一行が変われば図も変わる', () => {
    for (const changed of TRANSITIONS.keys()) {
      const rest = TRANSITIONS.filter((_, at) => at !== changed)
      expect(approvalDiagrams(rest)).not.toBe(approvalDiagrams())
    }
  })
})

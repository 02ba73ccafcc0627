/** Who owes what a clause lays down. */
export type Owner = 'contractor' | 'authority' | 'both'

/**
 * What the printed word makes of the other side's part. received: 提出・報告・届出・通知 …. decided: 承認・承諾・許可・同意・了承.
 * agreed: 協議, recorded by both. directed: 指示・指定・求め, the authority alone. kept: 備え付け・記録・整備, shown on request.
 */
export const STEP_KINDS = ['received', 'decided', 'agreed', 'directed', 'kept'] as const
export type Step = {
  kind: (typeof STEP_KINDS)[number]
  /** As printed. */
  word: string
  /** A decision that must come before the act: 事前に・あらかじめ・得た上で. */
  before?: true
}

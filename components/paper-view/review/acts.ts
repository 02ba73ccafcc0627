import type { Remark } from '@/components/paper-form/view'
import type { Result } from '@/lib/kernel/result'
import type { PaperAct } from '@/lib/rules/approvals/transitions'

/** One thing that the reviewer may do with the version, as the server says. */
export type DecisionAct = {
  act: PaperAct
  /** The printed word on the button: 受領, 承認, 差戻し, 不承認, 補正を求める. */
  word: string
  /** What it means, in one or two sentences. */
  explanation: string
  /** The act must say why: by remarks on places, by a sentence for the whole, or both. */
  asksReason: boolean
  /** Remarks on rows and fields go with it. */
  takesRemarks: boolean
  /** It may be given under conditions, which go with it and are printed. */
  takesConditions: boolean
  /** A sentence that has to be confirmed by a tick, e.g. that the stated start has passed and it applies from now. */
  confirmation?: string
  isMain?: boolean
}

export type DecideInput = {
  act: PaperAct
  reason?: string
  remarks: Remark[]
  conditions?: string
  /** The tick of `confirmation`; true where none was asked. */
  isConfirmed: boolean
  /** One for each opened page, the same over retries. */
  key: string
}

/** Server action; `next`: where to go now. */
export type Decide = (input: DecideInput) => Promise<Result<{ next: string }>>

/** What is missing before the act can be sent; undefined when nothing is. */
export function missingForAct(act: DecisionAct, input: Omit<DecideInput, 'act' | 'key'>): string | undefined {
  const hasWhy = input.reason !== undefined || (act.takesRemarks && input.remarks.length > 0)
  if (act.asksReason && !hasWhy) {
    return act.takesRemarks ? '理由を書くか、項目や行に指摘を付けてください。' : '理由を書いてください。'
  }
  if (act.confirmation && !input.isConfirmed) return '確認の欄に印を付けてください。'
  return undefined
}

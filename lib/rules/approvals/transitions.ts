import type { Right } from '../access/rights'

/** Where a submitted version stands. A draft is not a version: it belongs to its side alone. */
export const VERSION_STATES = ['submitted', 'received', 'returned', 'approved', 'refused', 'withdrawn'] as const
export type VersionState = (typeof VERSION_STATES)[number]

export const PAPER_ACTS = ['submit', 'receive', 'ask_correction', 'return', 'approve', 'refuse', 'withdraw'] as const
export type PaperAct = (typeof PAPER_ACTS)[number]

export type ReviewKind = 'received' | 'decided'
export type Side = 'contractor' | 'authority'

export type Transition = {
  act: PaperAct
  review: ReviewKind
  from: VersionState | 'none'
  to: VersionState
  side: Side
  right: Right
  /** The act must say why. */
  reason: boolean
}

/**
 * The whole workflow of a paper in one table; docs/approvals.md draws it. What is not in it cannot happen.
 * 補正 (ask_correction) leaves the state: it never undoes receipt or timeliness.
 */
// biome-ignore format: the table is read row by row.
export const TRANSITIONS: readonly Transition[] = [
  { act: 'submit', review: 'received', from: 'none', to: 'submitted', side: 'contractor', right: 'submit', reason: false },
  { act: 'receive', review: 'received', from: 'submitted', to: 'received', side: 'authority', right: 'receive', reason: false },
  { act: 'ask_correction', review: 'received', from: 'submitted', to: 'submitted', side: 'authority', right: 'receive', reason: true },
  { act: 'ask_correction', review: 'received', from: 'received', to: 'received', side: 'authority', right: 'receive', reason: true },

  { act: 'submit', review: 'decided', from: 'none', to: 'submitted', side: 'contractor', right: 'submit', reason: false },
  { act: 'return', review: 'decided', from: 'submitted', to: 'returned', side: 'authority', right: 'decide', reason: true },
  { act: 'approve', review: 'decided', from: 'submitted', to: 'approved', side: 'authority', right: 'decide', reason: false },
  { act: 'refuse', review: 'decided', from: 'submitted', to: 'refused', side: 'authority', right: 'decide', reason: true },
  { act: 'withdraw', review: 'decided', from: 'submitted', to: 'withdrawn', side: 'contractor', right: 'submit', reason: true },
]

/** The row of the table that allows the act, or undefined. */
export function transitionFor(act: PaperAct, review: ReviewKind, from: Transition['from']): Transition | undefined {
  return TRANSITIONS.find((row) => row.act === act && row.review === review && row.from === from)
}

/**
 * How much a finding weighs.
 * refuse: the printed clause forbids it. reason: allowed when a reason is recorded. note: shown, nothing more.
 */
export type FindingLevel = 'refuse' | 'reason' | 'note'

/** One remark of a rule on what was entered. */
export type Finding = {
  level: FindingLevel
  /** Where: the field's key, and for a table `key.rowIndex.column`. Empty: the whole. */
  path: string
  /** A Japanese sentence for the person who entered it. */
  message: string
  /** The clause that asks, as printed (`１(2)①ア`). Absent only for limits of the system itself. */
  clause?: string
}

/** Why the door did not do what was asked. The reader sees sentences, never codes of ours. */
export type Refusal =
  | { kind: 'signed_out' }
  /** Also what a stranger gets: whether the thing exists is not said. */
  | { kind: 'not_found' }
  | { kind: 'not_allowed'; message: string }
  | { kind: 'invalid'; findings: Finding[] }
  /** Somebody else was faster, or the same key came with another body. */
  | { kind: 'conflict'; message: string }

export function invalid(...findings: Finding[]): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { kind: 'invalid', findings } }
}

export function conflict(message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { kind: 'conflict', message } }
}

export function notFound(): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { kind: 'not_found' } }
}

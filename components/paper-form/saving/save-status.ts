import type { Saved, SaveInput } from '@/components/paper-form/view'
import type { Instant } from '@/lib/kernel/instant'
import type { Finding, Refusal } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'

/** Where the draft stands between the screen and the server. */
export type SaveStatus =
  /** withheld: what could not be read and was left out of the save; it is on the screen only. */
  | { at: 'saved'; savedAt: Instant | undefined; withheld: Finding[] }
  | { at: 'edited' }
  | { at: 'saving' }
  /** No answer came; it is tried again by itself. */
  | { at: 'unanswered' }
  /** Waits for a choice of the person: somebody else saved, the session ended, a right was taken away. */
  | { at: 'refused'; refusal: Refusal }

export type Sent = Pick<SaveInput, 'content' | 'startsOn'>

/** What the saver needs of the world around it. */
export type SaverWorld = {
  save: (input: Omit<SaveInput, 'paperId'>) => Promise<Result<Saved>>
  /** What the screen holds now, without the values at the given paths. */
  read: (withheld: ReadonlySet<string>) => Sent
  onStatus: (status: SaveStatus) => void
  onSaved: (saved: Saved, sent: Sent) => void
  freshKey: () => string
  /** Milliseconds of quiet before an edit is saved. */
  delayMs: number
  /** Milliseconds until an unanswered save is tried again. */
  retryMs: number
}

/**
 * The findings of a refusal, when each of them names a single value that can be left out of the save; undefined when leaving
 * out would not help (the whole, a row).
 */
export function unreadableValues(refusal: Refusal): Finding[] | undefined {
  if (refusal.kind !== 'invalid' || refusal.findings.length === 0) return undefined
  const isSingleValue = ({ path }: Finding) => path !== '' && path.split('.').length !== 2
  return refusal.findings.every(isSingleValue) ? refusal.findings : undefined
}

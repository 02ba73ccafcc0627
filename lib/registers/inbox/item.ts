import type { Instant } from '@/lib/kernel/instant'
import type { Due } from './lateness'
import type { InboxCursor } from './schema'
import type { Box, InboxSide, Stand } from './turn'

/** One version of a paper that stands with somebody. */
export type InboxItem = {
  contractId: string
  contractNumber: string
  contractName: string
  paperId: string
  version: number
  title: string
  /** The clause that asks for the form, as printed. */
  clause?: string
  stand: Stand
  /** 承認待ち, 差戻し …: how it stands, in the printed word. */
  word: string
  /** What happens next, and by whom. */
  next: string
  since: Instant
  due?: Due
  /** The own side's draft of the next version exists. */
  hasDraft: boolean
}

/** One page of the inbox. `side`: absent for an audit firm, which has no turn. Counts are `3`, or `50以上`. */
export type Inbox = {
  now: Instant
  side?: InboxSide
  box: Box
  items: InboxItem[]
  next?: InboxCursor
  counts: { mine: string; theirs: string; kinds: { stand: Stand; count: string }[] }
  /** The forms that can be looked for. */
  forms: { value: string; title: string; document: string }[]
}

import type { Inbox } from '@/lib/registers/inbox/item'
import { BOX_WORDS, STAND_WORDS } from '@/lib/registers/inbox/labels'
import type { InboxCursor } from '@/lib/registers/inbox/schema'
import { listAddress } from '../list-address'

/** What the address of the inbox says: what is shown, what is looked for, and where the page before ended. */
export type Asked = { show?: string; q?: string; form?: string; after?: string }

export function inboxAddress({ show, q, form, after }: Asked): string {
  return listAddress('/inbox', { show, q, form, after })
}

/** `2026-11-20T01:00:00.000Z_contract_paper_1`. */
export function cursorText({ since, contractId, paperId, version }: InboxCursor): string {
  return [since, contractId, paperId, version].join('_')
}

/** What is no cursor begins at the beginning. */
export function cursorIn(text: string | undefined): InboxCursor | undefined {
  const [since, contractId, paperId, version] = text?.split('_') ?? []
  return since && contractId && paperId && version
    ? { since, contractId, paperId, version: Number(version) }
    : undefined
}

/** The kinds with their counts as links; what is looked for stays. What was settled is not counted: it only grows. */
export function filtersOf({ box, counts, side }: Inbox, { show, ...rest }: Asked) {
  const kept = { q: rest.q, form: rest.form }
  const chosen = box === 'mine' ? counts.kinds.find(({ stand }) => stand === show)?.stand : undefined
  const filter = (word: string, key: string | undefined, isCurrent: boolean, count?: string) => ({
    ...{ word, count, isCurrent },
    href: inboxAddress({ ...kept, show: key }),
  })
  return [
    filter(BOX_WORDS.mine, undefined, box === 'mine' && chosen === undefined, counts.mine),
    ...counts.kinds.map(({ stand, count }) => filter(STAND_WORDS[stand], stand, chosen === stand, count)),
    filter(BOX_WORDS.theirs, 'theirs', box === 'theirs', counts.theirs),
    ...(side === 'contractor' ? [filter(BOX_WORDS.settled, 'settled', box === 'settled')] : []),
  ]
}

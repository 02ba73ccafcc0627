import type { Right } from '@/lib/rules/access/rights'

export type InboxSide = 'authority' | 'contractor'

/** What a version waits for with the authority. */
export const AWAITS = ['decide', 'receive'] as const
/** What came back to the contractor. */
export const REPLIES = ['returned', 'correction', 'refused', 'approved', 'received'] as const
export type Stand = (typeof AWAITS)[number] | (typeof REPLIES)[number]

/** mine: the own side's turn. theirs: the other side's. settled: decided and received ones, nobody's turn. */
export const BOXES = ['mine', 'theirs', 'settled'] as const
export type Box = (typeof BOXES)[number]

const CONTENTS: Record<InboxSide, Record<Box, readonly Stand[]>> = {
  authority: { mine: ['decide', 'receive'], theirs: ['returned', 'correction'], settled: [] },
  contractor: {
    mine: ['returned', 'correction', 'refused'],
    theirs: ['decide', 'receive'],
    settled: ['approved', 'received'],
  },
}

export function standsIn(side: InboxSide, box: Box): readonly Stand[] {
  return CONTENTS[side][box]
}

/** The rights of which one makes it the person's: who acts on the own side's turn, who reads for the rest. */
export function rightsFor(side: InboxSide, stand: Stand): readonly Right[] {
  if (!CONTENTS[side].mine.includes(stand)) return ['read']
  if (side === 'contractor') return ['draft', 'submit']
  return stand === 'decide' ? ['decide'] : ['receive']
}

/** The stands that are looked for: a whole box, or one kind of the own side's turn. What is neither is the own side's turn. */
export function chosenStands(side: InboxSide, show: string | undefined): { box: Box; stands: readonly Stand[] } {
  const { mine, theirs, settled } = CONTENTS[side]
  if (show === 'theirs') return { box: 'theirs', stands: theirs }
  if (show === 'settled' && settled.length > 0) return { box: 'settled', stands: settled }
  const one = mine.find((stand) => stand === show)
  return { box: 'mine', stands: one ? [one] : mine }
}

/** The longest waiting first; of what is settled the newest. */
export function isNewestFirst(box: Box): boolean {
  return box === 'settled'
}

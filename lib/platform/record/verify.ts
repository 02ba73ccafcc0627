import { type ChainLink, type Head, isUnchanged, linkHashOf, NO_ENTRY, type StoredEntry } from './chain'

/**
 * What is wrong at the first place where something is.
 * body: the text is not what was recorded. place: an entry is missing, double or out of order. link: it does not follow
 * from the one before. tail: the chain ends before the head that was kept outside. head: the head that was kept outside
 * is another one, so everything up to it was written anew.
 */
export type BreakKind = 'body' | 'place' | 'link' | 'tail' | 'head'
export type ChainBreak = { seq: number; why: BreakKind }

/** A head from outside the chain: the table of heads, or what a PDF prints (the first 16 hex digits at least). */
export type Anchor = { seq: number; hash: string }

/** A chain as far as it has been read. */
export type ReadChain = {
  scope: string
  head: Head
  links: number
  bodies: number
  firstBreak?: ChainBreak
}

export type Verification = {
  intact: boolean
  /** Entries read, and how many of them with their text; of the rest only the digest is known. */
  links: number
  bodies: number
  head: Head
  firstBreak?: ChainBreak
}

export const MIN_ANCHOR_DIGITS = 16

/** The chain of a scope before anything is read. */
export function beginChain(scope: string): ReadChain {
  return { scope, head: NO_ENTRY, links: 0, bodies: 0 }
}

/** Reads on: entries with their text, or links alone, in the order of `seq`. After the first break nothing more is judged. */
export function readOn(
  chain: ReadChain,
  items: Iterable<ChainLink | StoredEntry>,
  anchors: readonly Anchor[] = [],
): ReadChain {
  const read = { ...chain }
  for (const item of items) {
    if (read.firstBreak) return read
    const why = flawOf(read, item) ?? (anchors.some((anchor) => contradicts(anchor, item)) ? 'head' : undefined)
    if (why) return { ...read, firstBreak: { seq: item.seq, why } }
    read.head = { seq: item.seq, hash: item.hash }
    read.links += 1
    read.bodies += 'salt' in item ? 1 : 0
  }
  return read
}

/** The verdict, once everything is read: an anchor beyond the end means that the tail was cut off. */
export function conclude(chain: ReadChain, anchors: readonly Anchor[] = []): Verification {
  const { head, links, bodies } = chain
  const beyond = anchors.find((anchor) => anchor.seq > head.seq)
  const firstBreak = chain.firstBreak ?? (beyond ? { seq: head.seq + 1, why: 'tail' as const } : undefined)
  return { intact: firstBreak === undefined, links, bodies, head, ...(firstBreak && { firstBreak }) }
}

/** A whole chain at once. Without an anchor neither a cut tail nor a full rewrite can be told from the truth. */
export function verifyChain(
  scope: string,
  items: Iterable<ChainLink | StoredEntry>,
  anchors: readonly Anchor[] = [],
): Verification {
  return conclude(readOn(beginChain(scope), items, anchors), anchors)
}

function flawOf(chain: ReadChain, item: ChainLink | StoredEntry): BreakKind | undefined {
  if (item.seq !== chain.head.seq + 1) return 'place'
  if (item.prevHash !== chain.head.hash || item.hash !== linkHashOf(item)) return 'link'
  if ('salt' in item && (item.scope !== chain.scope || !isUnchanged(item))) return 'body'
  return undefined
}

function contradicts(anchor: Anchor, item: ChainLink): boolean {
  const digits = anchor.hash.toLowerCase()
  return anchor.seq === item.seq && (digits.length < MIN_ANCHOR_DIGITS || !item.hash.startsWith(digits))
}

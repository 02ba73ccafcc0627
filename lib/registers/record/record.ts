/** The chain of a contract, as the digest of every entry names it. */
export function scopeOf(contractId: string): string {
  return `contract:${contractId}`
}

/** The links of a stretch of the chain, with the text of the entries that are visible in place of their bare links. */
export function withBodies<Link extends { seq: number }, Body extends Link>(
  links: readonly Link[],
  bodies: readonly Body[],
): (Link | Body)[] {
  const known = new Map(bodies.map((body) => [body.seq, body]))
  return links.map((link) => known.get(link.seq) ?? link)
}

/** How a head that stands on paper compares with the chain. not_reached: the chain ends before it. */
export type Comparison = 'agrees' | 'differs' | 'not_reached'

/** Compares the first digits of a hash, read off a paper in lower case, with the link of that number. */
export function compareWithPaper(digits: string, link: { hash: string } | undefined): Comparison {
  if (!link) return 'not_reached'
  return link.hash.startsWith(digits) ? 'agrees' : 'differs'
}

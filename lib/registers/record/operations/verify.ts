import { done, type Result, refused } from '@/lib/kernel/result'
import type { ChainLink, Head } from '@/lib/platform/record/chain'
import { beginChain, type ChainBreak, conclude, type ReadChain, readOn } from '@/lib/platform/record/verify'
import { BREAK_WORDS } from '@/lib/platform/record/words'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { type Comparison, compareWithPaper, scopeOf, withBodies } from '../record'
import { verifyInput } from '../schema'
import { findHead, listLinks, listStretch } from '../store'

const STRETCH = 1000

export type VerifiedRecord = {
  intact: boolean
  /** How many entries the chain has, and how many of them were checked with their text. */
  entries: number
  visible: number
  head: Head
  firstBreak?: ChainBreak & { message: string }
  /** Only when a head was typed in from a paper. */
  paper?: { seq: number; comparison: Comparison }
}

/**
 * Checks the contract's record from its first entry to its head: every link, and the text of every entry that the reader
 * may see. With the head of a paper it also shows whether the book is still the one that the paper was printed from.
 */
export const verifyRecord = defineOperation({
  name: 'record.verify',
  input: verifyInput,
  async run(context, { paper }): Promise<Result<VerifiedRecord>> {
    const head = await findHead(context.tx)
    if (!head) {
      return refused({ kind: 'not_allowed', message: '記録全体の検証は、発注者、受注者及び監査が行えます。' })
    }
    const { chain, onPaper } = await readChain(context, head, paper)
    const { intact, links, bodies, firstBreak } = conclude(chain, [head])
    return done({
      intact,
      entries: links,
      visible: bodies,
      head,
      ...(firstBreak && { firstBreak: { ...firstBreak, message: BREAK_WORDS[firstBreak.why] } }),
      ...(paper && { paper: { seq: paper.seq, comparison: compareWithPaper(paper.hash, onPaper) } }),
    })
  },
})

/** Reads up to the head as it was at the beginning; what is written meanwhile belongs to the next verification. */
async function readChain(
  { tx, contract }: ContractContext,
  head: Head,
  paper: Head | undefined,
): Promise<{ chain: ReadChain; onPaper?: ChainLink }> {
  const scope = scopeOf(contract.id)
  let chain = beginChain(scope)
  let onPaper: ChainLink | undefined
  for (let after = 0; after < head.seq; ) {
    const links = (await listLinks(tx, after, STRETCH)).filter(({ seq }) => seq <= head.seq)
    const [first, last] = [links[0], links.at(-1)]
    if (!first || !last) break
    chain = readOn(chain, withBodies(links, await listStretch(tx, scope, first.seq, last.seq)), [head])
    onPaper ??= links.find(({ seq }) => seq === paper?.seq)
    after = last.seq
  }
  return { chain, onPaper }
}

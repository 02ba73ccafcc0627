import type { Owner } from '@/lib/rules/clauses/step'
import type { SideWords } from '../contracts/setting-view'

/** Who owes it, in the printed words of its document. */
export function ownerWords(owner: Owner, words: SideWords): string {
  return owner === 'both' ? `${words.authority}・${words.contractor}` : words[owner]
}

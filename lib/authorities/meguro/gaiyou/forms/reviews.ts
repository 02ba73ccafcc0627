import { day, decidedBefore, inferred, kept, received } from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'

/** A plan or a manual is a draft (案) until it is approved; so is every later version of it. */
export const approvedDraft: FormDeclaration['review'] = { first: decidedBefore('承認'), change: decidedBefore('承認') }

/** What is made in the work is submitted when it is needed (3); the clause that asks for it prints no other word. */
export const submittedProduct: FormDeclaration['review'] = { first: received('提出'), change: received('提出') }

/** The same word for the first version and for later ones. */
export const receivedAs = (word: string): FormDeclaration['review'] => ({
  first: received(word),
  change: received(word),
})

/** A register of the contractor. */
export const keptAs = (word: string): FormDeclaration['review'] => ({ first: kept(word), change: kept(word) })

/** The review with the authority comes before its approval; its day shows that it took place. */
export const reviewedOn = (clause: string): Field =>
  inferred('reviewedOn', '発注者に対するレビューの実施日', clause, day)

/** Behind a field of a plan whose text is attached. */
export const WHERE = '本文を添付するときは、該当する章や頁を記入します。'

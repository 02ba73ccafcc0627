/** An item of the book with what the contractor's side holds of it, place by place. */
export type HeldItem = {
  itemId: string
  name: string
  medium: string
  places: { storage: string; name: string; quantity: number }[]
}

/** What a plan or a report is held against. */
export type BookFacts = {
  held: readonly HeldItem[]
  /** The clause that lets only listed people handle information; absent where the document asks for no roster. */
  handlersClause?: string
  /** Whether the roster in force names this person. */
  isListed: (name: string) => boolean
}

/** All that is held of an item. */
export function heldQuantity(held: readonly HeldItem[], itemId: string): number {
  const item = held.find((each) => each.itemId === itemId)
  return item?.places.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0
}

import { findDocument } from '@/lib/authorities/registry'
import type { ContractContext } from '@/lib/platform/server/operation'
import { type Held, listHeld } from '@/lib/registers/custody/store/held'
import type { BookFacts, HeldItem } from '@/lib/registers/disposal/facts'
import { isSameName } from '@/lib/registers/roster/names'
import { filedFor } from '@/lib/registers/roster/operations/rosters'
import { rosterAt } from '@/lib/registers/roster/roster'
import type { Paper } from '../../store/papers'

const MOST_HELD = 2000

/** What a paper is held against: the items on the contractor's side, and who is on the roster in force now. */
export async function booksFor(
  context: ContractContext,
  paper: Pick<Paper, 'document' | 'edition'>,
): Promise<BookFacts> {
  const { tx, contract, now } = context
  const edition = findDocument(paper.document, paper.edition)
  const names = await namesOnRoster(context, paper)
  return {
    held: heldItems(await listHeld(tx, contract.id, now, MOST_HELD)),
    handlersClause: edition?.custody?.handlersOnRoster?.clause,
    isListed: (name) => names.some((listed) => isSameName(listed, name)),
  }
}

/** The names on the roster in force, each once. */
export async function namesOnRoster(
  { tx, contract, now }: ContractContext,
  { document, edition: key }: Pick<Paper, 'document' | 'edition'>,
): Promise<string[]> {
  const edition = findDocument(document, key)
  const filed = edition ? await filedFor(tx, contract.id, { document, edition }, 'roster') : []
  return [...new Set(filed.flatMap(({ versions, form }) => rosterAt(versions, form, now).rows.map(({ name }) => name)))]
}

function heldItems(held: readonly Held[]): HeldItem[] {
  return [...Map.groupBy(held, ({ itemId }) => itemId).values()].map((lines) => {
    const [{ itemId, itemName, medium }] = lines as [Held]
    return {
      itemId,
      name: itemName,
      medium,
      places: lines.map(({ storage, placeName, quantity }) => ({ storage, name: placeName, quantity })),
    }
  })
}

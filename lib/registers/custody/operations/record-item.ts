import { invalid, notFound } from '@/lib/kernel/refusal'
import { defineOperation } from '@/lib/platform/server/operation'
import type { Item, Origin } from '../item'
import type { MovementAct } from '../movement'
import { itemInput } from '../schema'
import { insertItem } from '../store/items'
import { lockBook } from '../store/lock'
import { bookOf, ownItems } from './book'
import { endsOf } from './ends'
import { recordStatement } from './statement'
import { entryOf } from './write'

const FIRST_ACT: Record<Origin['kind'], MovementAct> = { received: 'receive', made: 'make', copied: 'copy' }

/** A new item of the book and how it came in, in one act: there is no item without its first movement. */
export const recordItem = defineOperation({
  name: 'custody.record_item',
  input: itemInput,
  async run(context, { name, medium, important, origin, copiedFromItemId, toPlaceId, ...happening }) {
    const { tx, contract, actor, now, newId } = context
    await lockBook(tx, contract.id)
    const from = originIn(origin, copiedFromItemId)
    if (!from) return invalid(NO_SOURCE)
    const sources = from.kind === 'copied' ? await ownItems(context, from.fromItemId) : []
    if (from.kind === 'copied' && sources.length === 0) return notFound()
    const act = FIRST_ACT[from.kind]
    const ends = await endsOf(context, { act, toPlaceId })
    if (!ends.ok) return ends
    const item: Item = { id: newId(), partyId: contract.partyId, name, medium, important, origin: from }
    await insertItem(tx, { ...item, contractId: contract.id, at: now, by: actor.accountId })
    const ledger = await bookOf(context, [item, ...sources], Object.values(ends.value))
    return recordStatement(context, ledger, ends.value, { ...happening, itemId: item.id, act })
  },
  entry: (_, recorded) => entryOf(recorded),
})

const NO_SOURCE = {
  level: 'refuse',
  path: 'copiedFromItemId',
  message: '複製の元になった情報を選んでください。',
} as const

function originIn(kind: Origin['kind'], fromItemId: string | undefined): Origin | undefined {
  if (kind !== 'copied') return { kind }
  return fromItemId === undefined ? undefined : { kind, fromItemId }
}

import { notFound } from '@/lib/kernel/refusal'
import { defineOperation } from '@/lib/platform/server/operation'
import { movementInput } from '../schema'
import { lockBook } from '../store/lock'
import { bookOf, ownItems } from './book'
import { endsOf } from './ends'
import { recordStatement } from './statement'
import { entryOf } from './write'

/** So much of an item went from here to there. Judged under the lock, so that nothing is given away twice. */
export const recordMovement = defineOperation({
  name: 'custody.record_movement',
  input: movementInput,
  async run(context, { fromPlaceId, toPlaceId, ...statement }) {
    await lockBook(context.tx, context.contract.id)
    const items = await ownItems(context, statement.itemId)
    if (items.length === 0) return notFound()
    const ends = await endsOf(context, { act: statement.act, fromPlaceId, toPlaceId })
    if (!ends.ok) return ends
    const ledger = await bookOf(context, items, Object.values(ends.value))
    return recordStatement(context, ledger, ends.value, statement)
  },
  entry: (_, recorded) => entryOf(recorded),
})

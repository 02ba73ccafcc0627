import { conflict, invalid, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { removalFindings } from '../facts'
import { correctionText } from '../labels'
import type { Ledger } from '../ledger'
import type { Movement } from '../movement'
import { correctionInput } from '../schema'
import { lockBook } from '../store/lock'
import { findMovement } from '../store/movements'
import { bookOf, ownItems } from './book'
import { endsOf } from './ends'
import { recordStatement } from './statement'
import { entryOf, type Recorded, writeMovement } from './write'

/** A new entry in the place of one that was wrong. The old one stays in the book, and points nowhere by itself. */
export const correctMovement = defineOperation({
  name: 'custody.correct_movement',
  input: correctionInput,
  async run(context, { movementId, why, replacement }) {
    const { tx, contract } = context
    await lockBook(tx, contract.id)
    const earlier = await findMovement(tx, contract.id, movementId)
    if (!earlier || earlier.partyId !== contract.partyId) return notFound()
    const ledger = await bookOf(context, await ownItems(context, earlier.itemId))
    if (earlier.act === 'void' || ledger.movements.some(({ correctsId }) => correctsId === movementId))
      return conflict('この記録は既に訂正されています。最後の記録を訂正してください。')
    if (!replacement) return voidMovement(context, ledger, earlier, why)
    const { fromPlaceId, toPlaceId, ...statement } = replacement
    const ends = await endsOf(context, { act: statement.act, fromPlaceId, toPlaceId })
    if (!ends.ok) return ends
    const { from, to } = ends.value
    const places = [...ledger.places.filter(({ id }) => id !== from.id && id !== to.id), from, to]
    const corrects = { id: movementId, seq: earlier.seq, why }
    return recordStatement(context, { ...ledger, places }, ends.value, {
      ...statement,
      itemId: earlier.itemId,
      corrects,
    })
  },
  entry: (_, recorded) => entryOf(recorded),
})

/** Nothing of the kind happened: the entry repeats what is taken back, and counts for nothing. */
async function voidMovement(
  context: ContractContext,
  ledger: Ledger,
  earlier: Movement,
  why: string,
): Promise<Result<Recorded & { notes: [] }>> {
  const findings = removalFindings(ledger, earlier)
  if (findings.length > 0) return invalid(...findings)
  const find = (placeId: string) => ledger.places.find(({ id }) => id === placeId)
  const [item, from, to] = [ledger.items[0], find(earlier.fromPlaceId), find(earlier.toPlaceId)]
  if (!item || !from || !to) return notFound()
  const { itemId, fromPlaceId, toPlaceId, quantity, happenedAt, happenedBy, deviation } = earlier
  const recorded = await writeMovement(
    context,
    {
      ...{ itemId, fromPlaceId, toPlaceId, quantity, happenedAt, happenedBy, deviation },
      act: 'void',
      reason: correctionText('', why),
      correctsId: earlier.id,
    },
    { itemName: item.name, from, to, corrects: earlier.seq },
  )
  return done({ ...recorded, notes: [] })
}

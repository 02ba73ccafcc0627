import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import type { Kept } from './names'
import type { Place } from './places'
import { type Script, step, tokyo } from './tell'

export type Receipt = {
  name: string
  medium: string
  important?: string
  to: Place
  quantity: number
  origin?: 'received' | 'made' | 'copied'
  copyOf?: Kept
  who: string
}

/** Something comes into the book: received, made, or copied. */
export function takeIn(script: Script, at: string, { to, origin = 'received', copyOf, who, ...item }: Receipt): Kept {
  const kept: Kept = { itemId: '' }
  step(script, at, async () => {
    const copied = copyOf && { copiedFromItemId: copyOf.itemId }
    const input = { ...item, ...copied, origin, toPlaceId: to.placeId, happenedAt: tokyo(at), happenedBy: who }
    Object.assign(kept, await script.stage.act(script.clerk, recordItem, input, script.contractId))
  })
  return kept
}

export type Moved = {
  act: 'move' | 'take_out' | 'bring_back' | 'return' | 'dispose'
  item: Kept
  from?: Place
  to?: Place
  quantity: number
  who: string
  happenedAt: string
  exception?: string
  reason?: string
  deviation?: true
}

export function move(script: Script, at: string, { item, from, to, who, happenedAt, ...moved }: Moved): void {
  step(script, at, async () => {
    const ends = { ...(from && { fromPlaceId: from.placeId }), ...(to && { toPlaceId: to.placeId }) }
    const input = { ...moved, ...ends, itemId: item.itemId, happenedBy: who, happenedAt: tokyo(happenedAt) }
    await script.stage.act(script.clerk, recordMovement, input, script.contractId)
  })
}

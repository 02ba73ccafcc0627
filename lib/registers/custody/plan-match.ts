import type { Ledger } from './ledger'
import type { PlanRow, StatedMovement } from './movement'
import type { PlanInForce } from './regime'

/**
 * The row of a plan that still covers the whole quantity: the same item, going the same way (back, or to destruction), less
 * what was already done under that row. A corrected entry gives back what it had used.
 */
export function coveringRow(ledger: Ledger, entry: StatedMovement, plans: readonly PlanInForce[]): PlanRow | undefined {
  for (const { paperId, version, rows } of plans) {
    for (const { rowId, isReturn, items } of rows) {
      if (isReturn !== (entry.act === 'return')) continue
      if (entry.planRowId !== undefined && entry.planRowId !== rowId) continue
      const planned = items.find(({ itemId }) => itemId === entry.itemId)?.quantity ?? 0
      if (planned - usedUnder(ledger, entry, paperId, rowId) >= entry.quantity) return { paperId, version, rowId }
    }
  }
  return undefined
}

function usedUnder(ledger: Ledger, entry: StatedMovement, paperId: string, rowId: string): number {
  const replaced = new Set(ledger.movements.flatMap(({ correctsId }) => correctsId ?? []))
  if (entry.correctsId !== undefined) replaced.add(entry.correctsId)
  return ledger.movements
    .filter(({ id, act, itemId }) => act !== 'void' && itemId === entry.itemId && !replaced.has(id))
    .filter(({ plan }) => plan?.paperId === paperId && plan.rowId === rowId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

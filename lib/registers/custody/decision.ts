import type { Finding } from '@/lib/kernel/refusal'
import { invalid, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { factFindings } from './facts'
import { gateFindings, planRowOf, type Stated } from './gates'
import { mediumFindings } from './item'
import type { Ledger } from './ledger'
import type { NewMovement, StatedMovement } from './movement'
import type { Regime } from './regime'

export type Decided = { movement: NewMovement; notes: Finding[] }

/**
 * Whether a statement may stand in the book. What cannot have happened is refused always. What happened against a clause is
 * refused as a regular entry, and recorded when it is stated as a deviation, with the findings that it broke and a reason.
 * Nothing is judged again later: neither a later roster nor a later approval changes an entry.
 */
export function decideMovement(ledger: Ledger, entry: StatedMovement, regimes: readonly Regime[]): Result<Decided> {
  return judge(ledger, entry, regimes, [])
}

/**
 * The same for a correction, which takes the place of an earlier entry. A deviation is not corrected away: its correction
 * stays one, and carries what the earlier entry broke beside what it breaks itself.
 */
export function decideCorrection(ledger: Ledger, entry: StatedMovement, regimes: readonly Regime[]): Result<Decided> {
  const earlier = ledger.movements.find(({ id }) => id === entry.correctsId)
  if (!earlier) return notFound()
  const deviation = entry.deviation || earlier.deviation.length > 0
  return judge(ledger, { ...entry, deviation }, regimes, earlier.deviation)
}

function judge(
  ledger: Ledger,
  entry: StatedMovement,
  regimes: readonly Regime[],
  inherited: readonly Finding[],
): Result<Decided> {
  const stated = statedOf(ledger, entry)
  if (!stated) return notFound()
  const judged = regimes.flatMap((regime) => gateFindings(stated, regime))
  const broken = judged.filter(({ level }) => level === 'refuse')
  const deviation = [...inherited, ...broken.filter((finding) => !inherited.some((old) => isSame(old, finding)))]
  const standing = [
    ...factFindings(stated),
    ...newItemFindings(stated, regimes),
    ...(entry.deviation ? deviationFindings(entry, deviation) : broken),
    ...judged.filter(({ level }) => level === 'reason'),
  ]
  if (standing.length > 0) return invalid(...standing)
  const plan = regimes.map((regime) => planRowOf(stated, regime)).find((row) => row !== undefined)
  const notes = judged.filter(({ level }) => level === 'note')
  return done({ movement: { ...written(entry), deviation, plan }, notes })
}

/** The first entry of an item brings it into the book, in the printed words. */
function newItemFindings({ ledger, item }: Stated, regimes: readonly Regime[]): Finding[] {
  const isNew = !ledger.movements.some(({ itemId }) => itemId === item.id)
  const rules = regimes.map((regime) => regime.rules)
  return isNew ? mediumFindings(item.medium, rules) : []
}

function isSame(a: Finding, b: Finding): boolean {
  return a.path === b.path && a.clause === b.clause && a.message === b.message
}

/** There must be something that it broke, and it says why it came to that. */
function deviationFindings({ reason }: StatedMovement, broken: readonly Finding[]): Finding[] {
  if (broken.length === 0) {
    const message = '条項に反する点がないため、逸脱としては記録しません。通常の記録として登録してください。'
    return [{ level: 'refuse', path: 'deviation', message }]
  }
  if (reason.trim() !== '') return []
  return [{ level: 'reason', path: 'reason', message: '逸脱として記録するには、そうなった経緯を記入してください。' }]
}

function statedOf(ledger: Ledger, entry: StatedMovement): Stated | undefined {
  const item = ledger.items.find(({ id }) => id === entry.itemId)
  const from = ledger.places.find(({ id }) => id === entry.fromPlaceId)
  const to = ledger.places.find(({ id }) => id === entry.toPlaceId)
  return item && from && to ? { ledger, entry, item, from, to } : undefined
}

function written(entry: StatedMovement): Omit<NewMovement, 'deviation' | 'plan'> {
  const { recordedAt: _, deviation: __, planRowId: ___, ...rest } = entry
  return rest
}

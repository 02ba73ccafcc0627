import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideCorrection, decideMovement } from '@/lib/registers/custody/decision'
import { removalFindings } from '@/lib/registers/custody/facts'
import { balances, type Ledger } from '@/lib/registers/custody/ledger'
import { MOVEMENT_ACTS, ROUTES, type StatedMovement } from '@/lib/registers/custody/movement'
import { isHolding } from '@/lib/registers/custody/place'
import { appended, EMPTY, FREE, PLACES, stated, when } from './book'

const INSTANTS = ['2026-05-01T09:00', '2026-05-02T09:00', '2026-05-03T09:00', '2026-05-04T09:00'].map(when)
const ITEMS = ['forms', 'leaflet', 'scan']

const statement = fc
  .record({
    act: fc.constantFrom(...MOVEMENT_ACTS, 'receive' as const, 'receive' as const, 'make' as const),
    itemId: fc.constantFrom(...ITEMS),
    from: fc.nat(7),
    to: fc.nat(7),
    quantity: fc.integer({ min: 1, max: 6 }),
    happenedAt: fc.constantFrom(...INSTANTS),
  })
  .map(({ act, from, to, ...rest }) => {
    const ids = (kinds: readonly string[]) => PLACES.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
    const [sources, targets] = [ids(ROUTES[act].from), ids(ROUTES[act].to)]
    const [fromPlaceId = '', toPlaceId = ''] = [sources[from % sources.length], targets[to % targets.length]]
    return stated({ ...rest, act, fromPlaceId, toPlaceId })
  })

type Step =
  | { do: 'state'; entry: StatedMovement }
  | { do: 'correct'; which: number; entry: StatedMovement }
  | { do: 'void'; which: number }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('state' as const), entry: statement }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct' as const), which: fc.nat(30), entry: statement }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('void' as const), which: fc.nat(30) }) },
)

/** The entry that may still be corrected, chosen by number. */
function standing(ledger: Ledger, which: number) {
  const open = ledger.movements.filter(
    ({ id, act }) => act !== 'void' && !ledger.movements.some(({ correctsId }) => correctsId === id),
  )
  return open[which % Math.max(1, open.length)]
}

function taken(ledger: Ledger, next: Step): Ledger {
  if (next.do === 'state') {
    const decided = decideMovement(ledger, next.entry, FREE)
    return decided.ok ? appended(ledger, decided.value.movement) : ledger
  }
  const earlier = standing(ledger, next.which)
  if (!earlier) return ledger
  if (next.do === 'void') {
    const isFree = removalFindings(ledger, earlier).length === 0
    return isFree ? appended(ledger, { ...earlier, act: 'void', correctsId: earlier.id }) : ledger
  }
  const entry = { ...next.entry, itemId: earlier.itemId, correctsId: earlier.id }
  const decided = decideCorrection(ledger, entry, FREE)
  return decided.ok ? appended(ledger, decided.value.movement) : ledger
}

const book = fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }).map((steps) => steps.reduce(taken, EMPTY))

/** An independent sum: what came in less what went out, over the entries that nothing corrects. */
function sumAt(ledger: Ledger, itemId: string, placeId: string, at: string): number {
  let sum = 0
  for (const entry of ledger.movements) {
    if (entry.act === 'void' || entry.itemId !== itemId || entry.happenedAt > at) continue
    if (ledger.movements.some(({ correctsId }) => correctsId === entry.id)) continue
    if (entry.toPlaceId === placeId) sum += entry.quantity
    if (entry.fromPlaceId === placeId) sum -= entry.quantity
  }
  return sum
}

describe('複式の台帳の性質', () => {
  it('どの情報も、源を含めた全ての場所を足すと、どの時点でも零になる', () => {
    fc.assert(
      fc.property(book, (ledger) => {
        for (const at of INSTANTS) {
          for (const itemId of ITEMS) {
            const sum = balances(ledger, at)
              .filter((balance) => balance.itemId === itemId)
              .reduce((total, { quantity }) => total + quantity, 0)
            expect(sum).toBe(0)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('訂正や取消しを重ねても、手元の数量はどの時点でも負にならない', () => {
    fc.assert(
      fc.property(book, (ledger) => {
        for (const at of INSTANTS) {
          for (const { id, kind } of PLACES) {
            if (!isHolding(kind) && kind !== 'destroyed') continue
            for (const itemId of ITEMS) expect(sumAt(ledger, itemId, id, at)).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('残高は、別に数えた和と一致する', () => {
    fc.assert(
      fc.property(book, fc.constantFrom(...INSTANTS), (ledger, at) => {
        const counted = new Map(balances(ledger, at).map((one) => [`${one.itemId} ${one.placeId}`, one.quantity]))
        for (const { id } of PLACES) {
          for (const itemId of ITEMS) expect(counted.get(`${itemId} ${id}`) ?? 0).toBe(sumAt(ledger, itemId, id, at))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('数量による拒否は、実際に足りないときだけ起きる', () => {
    let refusals = 0
    fc.assert(
      fc.property(book, statement, (ledger, entry) => {
        const decided = decideMovement(ledger, entry, FREE)
        if (decided.ok || decided.refusal.kind !== 'invalid') return
        if (!decided.refusal.findings.every(({ path }) => path === 'quantity')) return
        refusals += 1
        const after = appended(ledger, { ...entry, deviation: [] })
        const isShort = INSTANTS.some((at) => sumAt(after, entry.itemId, entry.fromPlaceId, at) < 0)
        // Within one instant the order of the book decides, so an entry may come too early for what stands behind it.
        const crowd = ledger.movements.some(({ happenedAt }) => happenedAt === entry.happenedAt)
        expect(isShort || crowd).toBe(true)
      }),
      { numRuns: 300 },
    )
    expect(refusals).toBeGreaterThan(20)
  })

  it('試験そのものが空でない：記録も、訂正も、取消しも起きている', () => {
    const books = fc.sample(book, { numRuns: 200, seed: 7 })
    const all = books.flatMap(({ movements }) => movements)
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter(({ correctsId }) => correctsId !== undefined).length).toBeGreaterThan(50)
    expect(all.filter(({ act }) => act === 'void').length).toBeGreaterThan(20)
  })
})

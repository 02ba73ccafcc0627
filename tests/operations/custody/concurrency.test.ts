import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { enterSession } from '@/lib/platform/db/enter'
import { balances } from '@/lib/registers/custody/ledger'
import { correctMovement } from '@/lib/registers/custody/operations/correct-movement'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { listHeld } from '@/lib/registers/custody/store/held'
import { findItems } from '@/lib/registers/custody/store/items'
import { listMovementsOf } from '@/lib/registers/custody/store/movements'
import { listPlaces } from '@/lib/registers/custody/store/places'
import { NOW } from '../../support/story'
import { pathsOf } from '../refusals'
import { heldOf, type Keeping, openKeeping, receipt, tenReceived, tokyo } from './keeping'

let keeping: Keeping
beforeAll(async () => {
  keeping = await openKeeping(20)
})
afterAll(() => keeping.story.close())

const move = (itemId: string, more: Record<string, unknown> = {}) => ({
  itemId,
  act: 'move',
  fromPlaceId: keeping.cabinet,
  toPlaceId: keeping.terminal,
  quantity: 1,
  happenedAt: tokyo('2026-06-01T10:00'),
  happenedBy: '𠮷田 花子',
  ...more,
})

describe('同時の記録', () => {
  it('十点から同時に五十回一点ずつ移すと、ちょうど十回だけ載る', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => story.ask(at % 2 ? 'assistant' : 'manager', recordMovement, move(itemId))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
    expect(answers.filter(({ ok }) => !ok).map(pathsOf)).toEqual(Array(40).fill(['quantity']))
    expect(await heldOf(keeping, itemId)).toEqual({ 業務端末１号: 10 })
  }, 60_000)

  it('同時に三十の情報を載せても、番号は抜けも重なりもなく、端の場所は一つずつである', async () => {
    const { story, cabinet } = keeping
    const origins = ['received', 'made']
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        story.ask('assistant', recordItem, receipt(cabinet, { name: `資料${at}`, origin: origins[at % 2] })),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(30)
    const { movements, places } = await story.act('chief', listCustody, {}, story.contractId)
    const numbers = movements.map(({ seq }) => seq).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, at) => at + 1))
    expect(places.filter(({ kind }) => kind === 'authority' || kind === 'origin')).toHaveLength(2)
  }, 60_000)
})

describe('データベースでの合計', () => {
  it('移動・訂正・取消しを重ねても、規則が数える残高と一致する', async () => {
    const { story, cabinet, terminal, hanako } = keeping
    const places = [cabinet, terminal, hanako]
    const itemIds = await Promise.all([1, 2, 3].map(() => tenReceived(keeping)))
    // A fixed sequence of numbers: the same run every time.
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    const recorded: { id: string; itemId: string }[] = []
    for (let count = 0; count < 120; count += 1) {
      const [from, to] = [next(3), next(3)]
      const act = from === 2 ? 'bring_back' : to === 2 ? 'take_out' : 'move'
      const said = {
        act,
        fromPlaceId: places[from],
        toPlaceId: places[to],
        quantity: 1 + next(4),
        happenedAt: tokyo(`2026-0${5 + next(5)}-1${next(9)}T12:00`),
        happenedBy: '𠮷田 花子',
        exception: act === 'take_out' ? '返却時' : '',
        reason: '照合のため',
      }
      const earlier = recorded[next(recorded.length + 1)]
      const answer =
        earlier && next(3) === 0
          ? await story.ask('manager', correctMovement, {
              movementId: earlier.id,
              why: '誤記',
              replacement: next(2) ? said : null,
            })
          : await story.ask('manager', recordMovement, { ...said, itemId: itemIds[next(3)] })
      if (answer.ok) recorded.push({ id: answer.value.movementId, itemId: answer.value.itemId })
    }
    expect(recorded.length).toBeGreaterThan(25)
    await story.database.$transaction(async (tx) => {
      await enterSession(tx, sha256Hex(story.sessions.chief), story.contractId, NOW)
      const ledger = {
        items: await findItems(tx, story.contractId, itemIds),
        places: await listPlaces(tx, story.contractId),
        movements: await listMovementsOf(tx, story.contractId, itemIds),
      }
      expect(ledger.movements.filter(({ act }) => act === 'void').length).toBeGreaterThan(0)
      const held = new Set(places)
      for (const at of ['2026-05-15T00:00', '2026-07-15T00:00', '2026-11-20T10:00'].map(tokyo)) {
        const lines = await listHeld(tx, story.contractId, at, 1000)
        const summed = lines
          .filter(({ itemId }) => itemIds.includes(itemId))
          .map(({ itemId, placeId, quantity }) => `${itemId} ${placeId} ${quantity}`)
        const counted = balances(ledger, at)
          .filter(({ placeId }) => held.has(placeId))
          .map(({ itemId, placeId, quantity }) => `${itemId} ${placeId} ${quantity}`)
        expect(summed.sort()).toEqual(counted.sort())
        expect(summed.length).toBeGreaterThan(0)
      }
    })
  }, 60_000)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { NOW } from '../../support/story'
import { type Keeping, openKeeping, tenReceived, tokyo } from './keeping'

let keeping: Keeping
let itemId: string
beforeAll(async () => {
  keeping = await openKeeping()
  itemId = await tenReceived(keeping)
  const { story, cabinet, terminal } = keeping
  const moved = { itemId, act: 'move', fromPlaceId: cabinet, toPlaceId: terminal, happenedBy: '𠮷田 花子' }
  for (const [quantity, happenedAt] of [
    [2, tokyo('2026-06-01T10:00')],
    [1, tokyo('2026-07-01T10:00')],
  ] as const)
    await story.act('assistant', recordMovement, { ...moved, quantity, happenedAt }, story.contractId)
})
afterAll(() => keeping.story.close())

const list = async (who: 'assistant' | 'chief', input: object = {}) =>
  keeping.story.act(who, listCustody, input, keeping.story.contractId)

describe('３(2) 所在', () => {
  it('最後に来た日時は、その場所に入った最後の時で、出ていった時ではない', async () => {
    const came = async (input: object) =>
      Object.fromEntries(
        (await list('chief', input)).held.map(({ placeName, quantity, lastCameAt }) => [
          placeName,
          [quantity, lastCameAt],
        ]),
      )
    expect(await came({})).toEqual({
      事務室キャビネット: [7, tokyo('2026-05-01T10:00')],
      業務端末１号: [3, tokyo('2026-07-01T10:00')],
    })
    expect(await came({ at: tokyo('2026-06-15T00:00') })).toEqual({
      事務室キャビネット: [8, tokyo('2026-05-01T10:00')],
      業務端末１号: [2, tokyo('2026-06-01T10:00')],
    })
  })
  it('どの時点の所在かを答え、先の時点は今の所在になる', async () => {
    expect((await list('chief')).at).toBe(NOW)
    expect((await list('chief', { at: tokyo('2026-06-15T00:00') })).at).toBe(tokyo('2026-06-15T00:00'))
    expect((await list('chief', { at: tokyo('2027-06-15T00:00') })).at).toBe(NOW)
  })
  it('自らの台帳の場所と所在かどうかが分かる', async () => {
    const own = await list('assistant')
    expect(own.held.every(({ isOwn }) => isOwn) && own.places.every(({ isOwn }) => isOwn)).toBe(true)
    const foreign = await list('chief')
    expect(foreign.held.some(({ isOwn }) => isOwn) || foreign.places.some(({ isOwn }) => isOwn)).toBe(false)
    expect(foreign.held.length).toBeGreaterThan(0)
  })
})

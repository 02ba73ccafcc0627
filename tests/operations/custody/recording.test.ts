import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { freshKey, NOW } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'
import { heldOf, type Keeping, openKeeping, receipt, tenReceived, tokyo } from './keeping'

let keeping: Keeping
beforeAll(async () => {
  keeping = await openKeeping()
})
afterAll(() => keeping.story.close())

const moved = (itemId: string, more: Record<string, unknown> = {}) => ({
  itemId,
  act: 'move',
  fromPlaceId: keeping.cabinet,
  toPlaceId: keeping.terminal,
  quantity: 1,
  happenedAt: tokyo('2026-06-01T10:00'),
  happenedBy: '𠮷田 花子',
  ...more,
})

describe('custody.record_item', () => {
  it('３(2) 受け取った情報が、二つの時刻と二人の名とともに台帳に載る', async () => {
    const { story, cabinet } = keeping
    const recorded = await story.act('assistant', recordItem, receipt(cabinet), story.contractId)
    expect(recorded).toMatchObject({ act: 'receive', from: '東都労働局', to: '事務室キャビネット', isDeviation: false })
    const { movements, held } = await story.act('chief', listCustody, {}, story.contractId)
    expect(movements.find(({ seq }) => seq === recorded.seq)).toMatchObject({
      itemName: '求職申込書',
      important: '個人情報',
      quantity: 10,
      happenedAt: tokyo('2026-05-01T10:00'),
      happenedBy: '𠮷田 花子',
      recordedAt: NOW,
      recordedByName: '𠮷田 花子',
      isOwn: false,
    })
    expect(held).toContainEqual(
      expect.objectContaining({ itemId: recorded.itemId, placeName: '事務室キャビネット', quantity: 10 }),
    )
  })
  it('作成した情報と、ほかの情報から複製した情報も数える', async () => {
    const { story, terminal } = keeping
    const source = await tenReceived(keeping)
    const scan = receipt(terminal, { name: '申込書の電子化', medium: '電磁的記録媒体', origin: 'copied', quantity: 1 })
    expect(pathsOf(await story.ask('assistant', recordItem, scan))).toEqual(['copiedFromItemId'])
    const tooEarly = { ...scan, copiedFromItemId: source, happenedAt: tokyo('2026-04-30T10:00') }
    expect(pathsOf(await story.ask('assistant', recordItem, tooEarly))).toEqual(['itemId'])
    const copied = await story.act('assistant', recordItem, { ...scan, copiedFromItemId: source }, story.contractId)
    expect(copied).toMatchObject({ act: 'copy', from: '作成元' })
    const again = { ...moved(copied.itemId), act: 'copy', fromPlaceId: undefined, quantity: 2 }
    await story.act('assistant', recordMovement, again, story.contractId)
    expect(await heldOf(keeping, copied.itemId)).toEqual({ 業務端末１号: 3 })
    const made = await story.act('assistant', recordItem, receipt(terminal, { origin: 'made' }), story.contractId)
    expect(made.act).toBe('make')
  })
  it('断られた情報は、何も残さない', async () => {
    const { story, cabinet } = keeping
    const before = await story.act('chief', listCustody, {}, story.contractId)
    const wrong = receipt(cabinet, { name: '幻の申込書', happenedBy: '鈴木 次郎' })
    const refused = await story.ask('assistant', recordItem, wrong)
    expect(refused).toMatchObject({ refusal: { findings: [{ path: 'happenedBy', level: 'refuse', clause: '２(2)' }] } })
    expect(pathsOf(await story.ask('assistant', recordItem, receipt(cabinet, { medium: '紙' })))).toEqual(['medium'])
    const after = await story.act('chief', listCustody, {}, story.contractId)
    expect(after.movements.length).toBe(before.movements.length)
    expect(JSON.stringify(after)).not.toContain('幻の申込書')
  })
  it('同じ様式を二度送っても、一度しか載らない', async () => {
    const { story, cabinet } = keeping
    const key = freshKey()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => story.ask('assistant', recordItem, receipt(cabinet), { key })),
    )
    const ids = new Set(answers.map((answer) => (answer.ok ? answer.value.itemId : 'refused')))
    expect(ids.size).toBe(1)
    expect(ids.has('refused')).toBe(false)
  })
})

describe('custody.record_movement', () => {
  it('組織内の移動が、移動元から移動先へ載る', async () => {
    const itemId = await tenReceived(keeping)
    await keeping.story.act('assistant', recordMovement, moved(itemId, { quantity: '４' }), keeping.story.contractId)
    expect(await heldOf(keeping, itemId)).toEqual({ 事務室キャビネット: 6, 業務端末１号: 4 })
  })
  it('その時点でない数量と、未来のことは、逸脱としても断る', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    const tooMuch = moved(itemId, { quantity: 11, deviation: true, reason: '数え間違い' })
    expect(messagesOf(await story.ask('assistant', recordMovement, tooMuch))).toContain('その時点で10点です')
    const tomorrow = moved(itemId, { happenedAt: tokyo('2026-11-21T10:00') })
    expect(pathsOf(await story.ask('assistant', recordMovement, tomorrow))).toEqual(['happenedAt'])
    const before = moved(itemId, { happenedAt: tokyo('2026-04-30T10:00') })
    expect(pathsOf(await story.ask('assistant', recordMovement, before))).toEqual(['quantity'])
  })
  it('３(3)また書・３(4) 持出しには印字された場合と理由が要り、理由は台帳に残る', async () => {
    const { story, hanako, stranger } = keeping
    const itemId = await tenReceived(keeping)
    const out = moved(itemId, { act: 'take_out', toPlaceId: hanako })
    const bare = await story.ask('assistant', recordMovement, out)
    expect(bare).toMatchObject({
      refusal: { findings: [{ clause: '３(3)また書' }, { clause: '３(4)', level: 'reason' }] },
    })
    const exception = '労働局との調整等に必要な場合'
    const named = { ...out, exception, reason: '担当官と原本を照合するため' }
    const unknown = { ...named, toPlaceId: stranger }
    expect(pathsOf(await story.ask('assistant', recordMovement, unknown))).toEqual(['toPlaceId'])
    const { seq } = await story.act('assistant', recordMovement, named, story.contractId)
    const { movements } = await story.act('auditor', listCustody, {}, story.contractId)
    expect(movements.find((movement) => movement.seq === seq)?.reason).toBe(`${exception}：担当官と原本を照合するため`)
    expect(await heldOf(keeping, itemId)).toEqual({ 事務室キャビネット: 9, '𠮷田 花子': 1 })
  })
  it('移動元や移動先を選ばなければ、その欄で断る', async () => {
    const itemId = await tenReceived(keeping)
    const nowhere = moved(itemId, { fromPlaceId: undefined, toPlaceId: undefined })
    const answer = await keeping.story.ask('assistant', recordMovement, nowhere)
    expect(pathsOf(answer)).toEqual(['fromPlaceId', 'toPlaceId'])
  })
})

describe('custody.name_place', () => {
  it('同じ場所は二度登録できず、保存場所の種類は空にできない', async () => {
    const { story } = keeping
    const safe = { kind: 'own', name: '金庫室', storage: '耐火金庫' }
    const both = await Promise.all([1, 2].map(() => story.ask('manager', namePlace, safe)))
    expect(both.map(refusalOf).sort()).toEqual(['invalid', undefined])
    expect(pathsOf(await story.ask('manager', namePlace, { ...safe, storage: '' }))).toEqual(['storage'])
  })
})

describe('custody.list', () => {
  it('五十件ずつ、新しい順に、抜けも重なりもなく読める', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping, { quantity: 200 })
    for (let count = 0; count < 60; count += 1)
      await story.act('assistant', recordMovement, moved(itemId), story.contractId)
    const seen: number[] = []
    let before: number | undefined
    do {
      const page = await story.act('chief', listCustody, { before }, story.contractId)
      expect(page.movements.length).toBeLessThanOrEqual(50)
      seen.push(...page.movements.map(({ seq }) => seq))
      before = page.next
    } while (before !== undefined)
    const all = seen.length
    expect(all).toBeGreaterThan(60)
    expect(seen).toEqual(Array.from({ length: all }, (_, index) => all - index))
  })
  it('過ぎた時点の残高も答える', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    await story.act('assistant', recordMovement, moved(itemId, { quantity: 4 }), story.contractId)
    const asOf = async (at: string) =>
      (await story.act('chief', listCustody, { at: tokyo(at) }, story.contractId)).held
        .filter((line) => line.itemId === itemId)
        .map(({ quantity }) => quantity)
        .sort()
    expect(await asOf('2026-04-30T10:00')).toEqual([])
    expect(await asOf('2026-05-31T10:00')).toEqual([10])
    expect(await asOf('2026-06-01T10:00')).toEqual([4, 6])
  })
})

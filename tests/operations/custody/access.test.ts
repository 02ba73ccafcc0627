import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { nameParty } from '@/lib/registers/contracts/operations/name-party'
import { correctMovement } from '@/lib/registers/custody/operations/correct-movement'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { ROSTER } from '../../support/papers'
import { NOW } from '../../support/story'
import { refusalOf } from '../refusals'
import { type Keeping, openKeeping, receipt, tenReceived, tokyo } from './keeping'

let keeping: Keeping
let itemId: string
let movementId: string
beforeAll(async () => {
  keeping = await openKeeping()
  const { story, cabinet } = keeping
  const recorded = await story.act('assistant', recordItem, receipt(cabinet), story.contractId)
  itemId = recorded.itemId
  movementId = recorded.movementId
})
afterAll(() => keeping.story.close())

const move = (more: Record<string, unknown> = {}) => ({
  itemId,
  act: 'move',
  fromPlaceId: keeping.cabinet,
  toPlaceId: keeping.terminal,
  quantity: 1,
  happenedAt: tokyo('2026-06-01T10:00'),
  happenedBy: '𠮷田 花子',
  ...more,
})
const acts = () =>
  [
    [namePlace, { kind: 'own', name: `棚${randomUUID()}`, storage: 'キャビネット' }],
    [recordItem, receipt(keeping.cabinet)],
    [recordMovement, move()],
    [correctMovement, { movementId, why: '誤記', replacement: null }],
  ] as const

describe('台帳に記録できるのは、記録の権限をもつ受注者だけ', () => {
  it.each(['chief', 'auditor'] as const)('%s は読めるが、何も記録できない', async (who) => {
    const { story } = keeping
    const list = await story.act(who, listCustody, {}, story.contractId)
    expect(list.movements).toHaveLength(1)
    expect(Object.entries(list.can).flatMap(([act, may]) => (may ? [act] : []))).toEqual(['custody.export'])
    expect(list.handlers).toEqual([])
    for (const [operation, input] of acts())
      expect(refusalOf(await story.ask(who, operation as typeof recordMovement, input))).toBe('not_allowed')
  })
  it('記録する者には、名簿の氏名と印字の語が示される', async () => {
    const list = await keeping.story.act('assistant', listCustody, {}, keeping.story.contractId)
    expect(list.handlers).toEqual(['髙橋 一郎', '𠮷田 花子'])
    expect(list.rules[0]).toMatchObject({ media: ['紙媒体', '電磁的記録媒体'], takingOut: { clause: '３(3)また書' } })
    expect(Object.values(list.can)).toEqual([true, true, true, true, false])
  })
  it.each(['clerk', 'bystander', 'rival', 'stranger'] as const)('%s には何も見つからない', async (who) => {
    const { story } = keeping
    expect(await story.ask(who, listCustody, {})).toEqual({ ok: false, refusal: { kind: 'not_found' } })
    for (const [operation, input] of acts()) {
      const answer = await story.ask(who, operation as typeof recordMovement, input)
      expect(answer).toEqual({ ok: false, refusal: { kind: 'not_found' } })
    }
  })
  it('サインインしていなければ何もできない', async () => {
    expect(refusalOf(await keeping.story.ask('nobody', listCustody, {}))).toBe('signed_out')
  })
})

describe('よその契約の識別子', () => {
  it('自分の契約の中では、よその情報・場所・記録は見つからない', async () => {
    const { story, cabinet, terminal } = keeping
    const elsewhere = { contractId: story.foreignContractId }
    const own = await story.act(
      'rival',
      namePlace,
      { kind: 'own', name: '書庫', storage: 'キャビネット' },
      elsewhere.contractId,
    )
    const strange = [
      story.ask('rival', recordMovement, move(), elsewhere),
      story.ask('rival', recordItem, receipt(cabinet), elsewhere),
      story.ask('rival', recordItem, receipt(own.placeId, { origin: 'copied', copiedFromItemId: itemId }), elsewhere),
      story.ask('rival', correctMovement, { movementId, why: '誤記', replacement: null }, elsewhere),
      story.ask('assistant', recordMovement, move({ toPlaceId: own.placeId })),
      story.ask('assistant', recordMovement, move({ itemId: randomUUID() })),
      story.ask('assistant', recordMovement, move({ act: 'return', toPlaceId: terminal, fromPlaceId: own.placeId })),
    ]
    for (const answer of await Promise.all(strange))
      expect(answer).toEqual({ ok: false, refusal: { kind: 'not_found' } })
    const list = await story.act('rival', listCustody, {}, elsewhere.contractId)
    expect(list).toMatchObject({ movements: [], held: [] })
    expect(list.places.map(({ id }) => id)).toEqual([own.placeId])
  })
})

describe('再委託先は自らの台帳を持つ', () => {
  const subcontract = async (who: PersonKey) => {
    const { story } = keeping
    const basis = '再委託の承認書のとおり'
    await story.act('chief', nameParty, { kind: 'subcontractor', organisationCode: 'aoyama', basis }, story.contractId)
    const rights = ['read', 'draft', 'record', 'submit']
    await story.act(who, giveRights, { accountId: story.accounts[who], rights }, story.contractId)
  }

  it('受注者の台帳は見えず、番号は重ならず、元請と発注者からは見える', async () => {
    const { story } = keeping
    await subcontract('rival')
    expect(await story.act('rival', listCustody, {}, story.contractId)).toMatchObject({
      movements: [],
      held: [],
      places: [],
    })
    expect(refusalOf(await story.ask('rival', recordMovement, move()))).toBe('not_found')
    const shelf = { kind: 'own', name: '委託先の棚', storage: 'キャビネット' }
    const { placeId } = await story.act('rival', namePlace, shelf, story.contractId)
    // The subcontractor does not see the roster of the prime: nobody is listed for its own book, and the truth is a deviation.
    const input = receipt(placeId, { happenedBy: '青木 大輔' })
    expect(refusalOf(await story.ask('rival', recordItem, input))).toBe('invalid')
    const told = { ...input, deviation: true, reason: '名簿を提出する前に受け取った。' }
    for (let count = 0; count < 3; count += 1) {
      await story.act('rival', recordItem, told, story.contractId)
      await tenReceived(keeping)
    }
    const { movements } = await story.act('chief', listCustody, {}, story.contractId)
    const numbers = movements.map(({ seq }) => seq)
    expect(new Set(numbers).size).toBe(numbers.length)
    const theirs = await story.act('rival', listCustody, {}, story.contractId)
    expect(theirs.movements).toHaveLength(3)
    expect(theirs.movements.every(({ isOwn }) => isOwn)).toBe(true)
    expect(movements.filter(({ happenedBy }) => happenedBy === '青木 大輔')).toHaveLength(3)
    // Neither side writes in the other's book.
    const [foreign] = theirs.movements
    const correction = { movementId: foreign?.id, why: '誤記', replacement: null }
    expect(refusalOf(await story.ask('manager', correctMovement, correction))).toBe('not_found')
    const theirItem = { itemId: foreign?.itemId, happenedAt: tokyo('2026-06-01T10:00') }
    expect(refusalOf(await story.ask('manager', recordMovement, move(theirItem)))).toBe('not_found')
    expect(refusalOf(await story.ask('manager', recordMovement, move({ toPlaceId: placeId })))).toBe('not_found')
  })
  it('自ら名簿を出せば、その時から、載せた者が取り扱える', async () => {
    const { story } = keeping
    const [head] = ROSTER.people as Record<string, unknown>[]
    const theirs = { ...head, affiliation: '再委託先' }
    const people = [
      { ...theirs, rowId: 's1', name: '青木 大輔' },
      { ...theirs, rowId: 's2', name: '赤木 春', category: '情報取扱管理者' },
    ]
    const form = { document: DOCUMENT.document, formKey: 'information_handlers' }
    const { paperId } = await story.act('rival', beginPaper, form, story.contractId)
    await story.act('rival', submitPaper, { paperId, revision: 0, content: { people } }, story.contractId)
    const { places } = await story.act('rival', listCustody, {}, story.contractId)
    const shelf = places.find(({ kind }) => kind === 'own')
    const by = (happenedAt: string) => receipt(shelf?.id ?? '', { happenedBy: '青木　大輔', happenedAt })
    expect(refusalOf(await story.ask('rival', recordItem, by(tokyo('2026-11-20T09:59'))))).toBe('invalid')
    expect(await story.ask('rival', recordItem, by(NOW))).toMatchObject({ ok: true, value: { isDeviation: false } })
  })
})

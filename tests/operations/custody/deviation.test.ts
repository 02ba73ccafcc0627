import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { correctMovement } from '@/lib/registers/custody/operations/correct-movement'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { approvePaper } from '@/lib/registers/papers/operations/review/acts'
import type { Content, Row } from '@/lib/rules/forms/declaration'
import { rowsOf } from '@/lib/rules/forms/declared'
import { approvedPlan, filePaper, PLAN } from '../../support/papers'
import { NOW } from '../../support/story'
import { pathsOf, refusalOf } from '../refusals'
import { heldOf, type Keeping, openKeeping, tenReceived, tokyo } from './keeping'

let keeping: Keeping
beforeAll(async () => {
  keeping = await openKeeping()
})
afterAll(() => keeping.story.close())

const back = (itemId: string, more: Record<string, unknown> = {}) => ({
  itemId,
  act: 'return',
  fromPlaceId: keeping.cabinet,
  quantity: 3,
  happenedAt: tokyo('2026-11-19T15:00'),
  happenedBy: '𠮷田 花子',
  ...more,
})
/** What the record of acts shows to both sides. */
const sharedSubjects = () =>
  asClient(keeping.story.test.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ subject: string }>(
      "select subject from record_entry where visibility = 'shared' and contract_id = $1",
      [keeping.story.contractId],
    )
    return rows.map(({ subject }) => subject)
  })
const planFor = (itemId: string, quantity: number): Content => {
  const [row] = rowsOf(PLAN, 'media')
  return { ...PLAN, media: [{ ...row, rowId: 'm1', items: [{ itemId, quantity }] } as Row] }
}

describe('３(2)なお書１ 計画書と返却', () => {
  it('承認のない返却は通常の記録にならず、逸脱としてだけ載り、発注者はすぐに見る', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    const refused = await story.ask('assistant', recordMovement, back(itemId))
    expect(refused).toMatchObject({ refusal: { findings: [{ clause: '３(2)なお書１', level: 'refuse' }] } })
    const silent = await story.ask('assistant', recordMovement, back(itemId, { deviation: true }))
    expect(pathsOf(silent)).toEqual(['reason'])
    const reason = '担当官の口頭の求めにより、計画書の承認を待たずに返した。'
    const told = back(itemId, { deviation: true, reason })
    const recorded = await story.act('assistant', recordMovement, told, story.contractId)
    expect(recorded).toMatchObject({ isDeviation: true, clauses: ['３(2)なお書１'] })
    const { movements } = await story.act('chief', listCustody, {}, story.contractId)
    const seen = movements.find(({ seq }) => seq === recorded.seq)
    expect(seen).toMatchObject({ reason, deviation: [{ clause: '３(2)なお書１' }], plan: undefined })
    expect(await sharedSubjects()).toContain(
      '【逸脱 ３(2)なお書１】「求職申込書」3点を返却（事務室キャビネットから東都労働局へ）',
    )
  })
  it('後の承認は、前の逸脱を通常の記録にしない', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    const told = back(itemId, { deviation: true, reason: '承認を待たずに返した。' })
    const recorded = await story.act('assistant', recordMovement, told, story.contractId)
    await approvedPlan(story, planFor(itemId, 7))
    const { movements } = await story.act('chief', listCustody, {}, story.contractId)
    expect(movements.find(({ seq }) => seq === recorded.seq)?.deviation).toHaveLength(1)
    // Even a second entry for the time before the approval is judged by what was in force then.
    expect(refusalOf(await story.ask('assistant', recordMovement, back(itemId)))).toBe('invalid')
  })
  it('承認された計画の数量までは通常の記録になり、行が記され、超えた分は断られる', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    const { paperId } = await approvedPlan(story, planFor(itemId, 5))
    story.setTime(tokyo('2026-11-21T10:00'))
    const now = { happenedAt: tokyo('2026-11-20T15:00') }
    await story.act('assistant', recordMovement, back(itemId, now), story.contractId)
    expect(pathsOf(await story.ask('assistant', recordMovement, back(itemId, now)))).toEqual(['act'])
    await story.act('assistant', recordMovement, back(itemId, { ...now, quantity: 2 }), story.contractId)
    const { movements } = await story.act('chief', listCustody, {}, story.contractId)
    const under = movements.filter((movement) => movement.itemId === itemId && movement.act === 'return')
    expect(under.map(({ plan }) => plan)).toEqual(Array(2).fill({ paperId, version: 1, rowId: 'm1' }))
    expect(await heldOf(keeping, itemId)).toEqual({ 事務室キャビネット: 5 })
    story.setTime(NOW)
  })
  it('提出しただけの計画では返せない', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    const filed = await filePaper(story, 'disposal_plan', planFor(itemId, 5))
    const now = back(itemId, { happenedAt: NOW })
    expect(pathsOf(await story.ask('assistant', recordMovement, now))).toEqual(['act'])
    await story.act('chief', approvePaper, filed, story.contractId)
    expect(await story.ask('assistant', recordMovement, now)).toMatchObject({ ok: true })
  })
})

describe('custody.correct_movement', () => {
  const received = { act: 'receive', quantity: 8, happenedAt: tokyo('2026-05-01T10:00'), happenedBy: '髙橋 一郎' }
  const firstOf = async (itemId: string) => {
    const { movements } = await keeping.story.act('chief', listCustody, {}, keeping.story.contractId)
    const found = movements.find((movement) => movement.itemId === itemId)
    if (!found) throw new Error('the item has an entry')
    return found
  }

  it('訂正は新しい記録として載り、元の記録は残ったまま数えられない', async () => {
    const { story, cabinet } = keeping
    const itemId = await tenReceived(keeping)
    const wrong = await firstOf(itemId)
    const input = { movementId: wrong.id, why: '数え間違い', replacement: { ...received, toPlaceId: cabinet } }
    const corrected = await story.act('assistant', correctMovement, input, story.contractId)
    expect(corrected.corrects).toBe(wrong.seq)
    const { movements } = await story.act('chief', listCustody, {}, story.contractId)
    expect(movements.find(({ id }) => id === wrong.id)).toMatchObject({ quantity: 10, correctedBySeq: corrected.seq })
    expect(movements.find(({ seq }) => seq === corrected.seq)).toMatchObject({
      correctsSeq: wrong.seq,
      quantity: 8,
      reason: '訂正の理由：数え間違い',
      happenedBy: '髙橋 一郎',
    })
    expect(await heldOf(keeping, itemId)).toEqual({ 事務室キャビネット: 8 })
    expect(refusalOf(await story.ask('assistant', correctMovement, input))).toBe('conflict')
    expect(await sharedSubjects()).toContain(
      `台帳の第${wrong.seq}号を訂正：「求職申込書」8点を受領（東都労働局から事務室キャビネットへ）`,
    )
  })
  it('取消しは、後の記録が成り立つときだけできる', async () => {
    const { story, cabinet, terminal } = keeping
    const itemId = await tenReceived(keeping)
    const wrong = await firstOf(itemId)
    const nothing = { movementId: wrong.id, why: '別の契約の書類だった', replacement: null }
    const move = { itemId, act: 'move', fromPlaceId: cabinet, toPlaceId: terminal, quantity: 1 }
    const moved = await story.act(
      'assistant',
      recordMovement,
      { ...move, happenedAt: tokyo('2026-06-01T10:00'), happenedBy: '𠮷田 花子' },
      story.contractId,
    )
    expect(pathsOf(await story.ask('assistant', correctMovement, nothing))).toEqual(['movementId'])
    await story.act('assistant', correctMovement, { ...nothing, movementId: moved.movementId }, story.contractId)
    await story.act('assistant', correctMovement, nothing, story.contractId)
    expect(await heldOf(keeping, itemId)).toEqual({})
    expect(await firstOf(itemId)).toMatchObject({ act: 'void', correctsSeq: wrong.seq })
    const last = await firstOf(itemId)
    const again = { movementId: last.id, why: 'やはりあった', replacement: { ...received, toPlaceId: cabinet } }
    expect(refusalOf(await story.ask('assistant', correctMovement, again))).toBe('conflict')
  })
  it('逸脱の訂正は逸脱のままである', async () => {
    const { story } = keeping
    const itemId = await tenReceived(keeping)
    const told = back(itemId, { deviation: true, reason: '承認を待たずに返した。' })
    const { movementId } = await story.act('assistant', recordMovement, told, story.contractId)
    await approvedPlan(story, planFor(itemId, 5))
    const { itemId: _, ...replacement } = { ...told, deviation: false, quantity: 2, happenedAt: NOW }
    const input = { movementId, why: '数え間違い', replacement }
    const corrected = await story.act('assistant', correctMovement, input, story.contractId)
    expect(corrected).toMatchObject({ isDeviation: true, clauses: ['３(2)なお書１'], quantity: 2 })
    const gone = { movementId: corrected.movementId, why: '返していなかった', replacement: null }
    expect(await story.act('assistant', correctMovement, gone, story.contractId)).toMatchObject({ isDeviation: true })
  })
  it('同時の訂正は一つだけが通る', async () => {
    const { story, cabinet } = keeping
    const itemId = await tenReceived(keeping)
    const wrong = await firstOf(itemId)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        story.ask('assistant', correctMovement, {
          movementId: wrong.id,
          why: '数え間違い',
          replacement: { ...received, quantity: at + 1, toPlaceId: cabinet },
        }),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.map(refusalOf).filter((kind) => kind === 'conflict')).toHaveLength(9)
  })
})

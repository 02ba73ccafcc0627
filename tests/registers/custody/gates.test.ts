import { describe, expect, it } from 'vitest'
import { decideCorrection, decideMovement } from '@/lib/registers/custody/decision'
import { bookWith, EMPTY, findingsOf, marks, regime, stated, when, withPlan } from './book'

const ONE_RECEIVED = bookWith({ act: 'receive', quantity: 10, happenedAt: when('2026-05-01T09:00') })
const COORDINATION = '労働局との調整等に必要な場合'

describe('２(2) 名簿に載っていない者は取り扱えない', () => {
  it('載っている者の受領は通常の記録になる', () => {
    const decided = decideMovement(EMPTY, stated({ act: 'receive', quantity: 3 }), [regime])
    expect(decided).toMatchObject({ ok: true, value: { movement: { deviation: [], quantity: 3 } } })
  })
  it('載っていない者は、氏名の欄で条項とともに断られる', () => {
    const decided = decideMovement(EMPTY, stated({ act: 'receive', happenedBy: '鈴木 次郎' }), [regime])
    expect(marks(decided)).toEqual(['refuse happenedBy ２(2)'])
    expect(findingsOf(decided)[0]?.message).toContain('鈴木 次郎')
  })
  it('高橋は髙橋ではない', () => {
    expect(marks(decideMovement(EMPTY, stated({ act: 'receive', happenedBy: '高橋 一郎' }), [regime]))).toHaveLength(1)
    expect(decideMovement(EMPTY, stated({ act: 'receive', happenedBy: '髙橋　一郎' }), [regime]).ok).toBe(true)
  })
  it('その時点で効力のある名簿がなければ誰も取り扱えない', () => {
    const early = stated({ act: 'receive', happenedAt: when('2026-03-31T23:59') })
    const decided = decideMovement(EMPTY, early, [regime])
    expect(marks(decided)).toEqual(['refuse happenedBy ２(2)'])
    expect(findingsOf(decided)[0]?.message).toContain('名簿がない')
  })
  it('今ではなく、取り扱った時点の名簿で判断する', () => {
    const later = { ...regime, rosterAt: (at: string) => ({ isListed: () => at < when('2026-11-19T00:00') }) }
    expect(decideMovement(EMPTY, stated({ act: 'receive', happenedAt: when('2026-11-18T12:00') }), [later]).ok).toBe(
      true,
    )
    expect(marks(decideMovement(EMPTY, stated({ act: 'receive' }), [later]))).toEqual(['refuse happenedBy ２(2)'])
  })
  it('組織外に持ち出す先の人も名簿に載っていなければならない', () => {
    const out = stated({ act: 'take_out', toPlaceId: 'stranger', reason: `${COORDINATION}：打合せのため` })
    expect(marks(decideMovement(ONE_RECEIVED, out, [regime]))).toEqual(['refuse toPlaceId ２(2)'])
  })
})

describe('３(3)また書・３(4) 組織外への持出し', () => {
  const leaflets = bookWith({ act: 'make', itemId: 'leaflet', quantity: 5, happenedAt: when('2026-05-01T09:00') })
  const out = (reason: string, itemId = 'leaflet') =>
    decideMovement(itemId === 'leaflet' ? leaflets : ONE_RECEIVED, stated({ act: 'take_out', itemId, reason }), [
      regime,
    ])

  it('理由のない持出しは断られ、どの場合に限られるかが示される', () => {
    expect(marks(out(''))).toEqual(['refuse reason ３(3)また書'])
    expect(findingsOf(out(''))[0]?.message).toContain('「返却時」')
  })
  it('印字された場合にあたらない理由では足りない', () => {
    expect(marks(out('自宅で作業するため'))).toEqual(['refuse reason ３(3)また書'])
  })
  it('印字された場合を示せば、重要でない情報は持ち出せる', () => {
    expect(out(COORDINATION).ok).toBe(true)
    expect(out('返却時').ok).toBe(true)
  })
  it('重要な情報は、場合の語だけでは足りず、具体的な理由が要る', () => {
    expect(marks(out(COORDINATION, 'forms'))).toEqual(['reason reason ３(4)'])
    expect(marks(out(`${COORDINATION}：。`, 'forms'))).toEqual(['reason reason ３(4)'])
    expect(out(`${COORDINATION}：担当官の求めにより原本を照合するため`, 'forms').ok).toBe(true)
  })
  it('重要な情報を理由なく持ち出すと、二つの条項がともに示される', () => {
    expect(marks(out('', 'forms'))).toEqual(['refuse reason ３(3)また書', 'reason reason ３(4)'])
  })
  it('持帰りと組織内の移動に理由は要らない', () => {
    expect(decideMovement(leaflets, stated({ act: 'move', itemId: 'leaflet' }), [regime]).ok).toBe(true)
  })
})

describe('３(2)なお書１ 返却・廃棄は承認された計画書による', () => {
  const rows = [
    { rowId: 'r1', isReturn: true, items: [{ itemId: 'forms', quantity: 4 }] },
    { rowId: 'r2', isReturn: false, items: [{ itemId: 'forms', quantity: 6 }] },
  ]
  const planned = withPlan(when('2026-11-01T09:00'), rows)

  it('計画書がなければ断られる', () => {
    expect(marks(decideMovement(ONE_RECEIVED, stated({ act: 'return' }), [regime]))).toEqual([
      'refuse act ３(2)なお書１',
    ])
    expect(marks(decideMovement(ONE_RECEIVED, stated({ act: 'dispose' }), [regime]))).toEqual([
      'refuse act ３(2)なお書１',
    ])
  })
  it('承認された行のとおりの返却と廃棄は、その行のものとして記録される', () => {
    const back = decideMovement(ONE_RECEIVED, stated({ act: 'return', quantity: 4 }), [planned])
    expect(back).toMatchObject({
      ok: true,
      value: { movement: { plan: { paperId: 'plan', version: 1, rowId: 'r1' } } },
    })
    const gone = decideMovement(ONE_RECEIVED, stated({ act: 'dispose', quantity: 6 }), [planned])
    expect(gone).toMatchObject({ ok: true, value: { movement: { plan: { rowId: 'r2' } } } })
  })
  it('返却の計画で廃棄はできず、その逆もできない', () => {
    const onlyReturn = withPlan(when('2026-11-01T09:00'), rows.slice(0, 1))
    expect(marks(decideMovement(ONE_RECEIVED, stated({ act: 'dispose' }), [onlyReturn]))).toHaveLength(1)
    const onlyDestroy = withPlan(when('2026-11-01T09:00'), rows.slice(1))
    expect(marks(decideMovement(ONE_RECEIVED, stated({ act: 'return' }), [onlyDestroy]))).toHaveLength(1)
  })
  it('計画の数量は、既に行った分だけ減る', () => {
    const used = bookWith(
      { act: 'receive', quantity: 10, happenedAt: when('2026-05-01T09:00') },
      { act: 'return', quantity: 3 },
    )
    const [received, back] = used.movements
    if (!received || !back) throw new Error('the book has two entries')
    const marked = { ...used, movements: [received, { ...back, plan: { paperId: 'plan', version: 1, rowId: 'r1' } }] }
    expect(decideMovement(marked, stated({ act: 'return', quantity: 1 }), [planned]).ok).toBe(true)
    expect(marks(decideMovement(marked, stated({ act: 'return', quantity: 2 }), [planned]))).toHaveLength(1)
  })
  it('訂正するときは、元の記録が使った分を数えない', () => {
    const used = bookWith(
      { act: 'receive', quantity: 10, happenedAt: when('2026-05-01T09:00') },
      { act: 'return', quantity: 4 },
    )
    const [received, back] = used.movements
    if (!received || !back) throw new Error('the book has two entries')
    const marked = { ...used, movements: [received, { ...back, plan: { paperId: 'plan', version: 1, rowId: 'r1' } }] }
    const fewer = stated({ act: 'return', quantity: 3, correctsId: 'm2' })
    expect(decideCorrection(marked, fewer, [planned])).toMatchObject({
      ok: true,
      value: { movement: { plan: { rowId: 'r1' }, deviation: [] } },
    })
    expect(marks(decideCorrection(marked, { ...fewer, quantity: 5 }, [planned]))).toHaveLength(1)
  })
  it('どの行によるかを示せば、その行で数える', () => {
    const two = withPlan(when('2026-11-01T09:00'), [
      { rowId: 'r1', isReturn: true, items: [{ itemId: 'forms', quantity: 4 }] },
      { rowId: 'r3', isReturn: true, items: [{ itemId: 'forms', quantity: 2 }] },
    ])
    const under = stated({ act: 'return', planRowId: 'r3', quantity: 2 })
    expect(decideMovement(ONE_RECEIVED, under, [two])).toMatchObject({ value: { movement: { plan: { rowId: 'r3' } } } })
    expect(marks(decideMovement(ONE_RECEIVED, { ...under, quantity: 3 }, [two]))).toHaveLength(1)
  })
  it('承認より前の作業は、後に承認されても計画どおりにはならない', () => {
    const before = stated({ act: 'return', happenedAt: when('2026-10-31T17:00') })
    expect(marks(decideMovement(ONE_RECEIVED, before, [planned]))).toEqual(['refuse act ３(2)なお書１'])
  })
  it('計画にない情報は含まれない', () => {
    const other = bookWith({ act: 'make', itemId: 'leaflet', quantity: 5, happenedAt: when('2026-05-01T09:00') })
    expect(marks(decideMovement(other, stated({ act: 'dispose', itemId: 'leaflet' }), [planned]))).toHaveLength(1)
  })
})

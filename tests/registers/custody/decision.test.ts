import { describe, expect, it } from 'vitest'
import { decideCorrection, decideMovement } from '@/lib/registers/custody/decision'
import { removalFindings } from '@/lib/registers/custody/facts'
import { balances, counted } from '@/lib/registers/custody/ledger'
import { appended, bookWith, EMPTY, FREE, findingsOf, marks, NOW, regime, stated, when } from './book'

const TEN = bookWith({ act: 'receive', quantity: 10, happenedAt: when('2026-05-01T09:00') })

describe('あり得ないことは、逸脱としても記録できない', () => {
  const refused = (said: Parameters<typeof stated>[0], ledger = TEN) =>
    [false, true].map((deviation) => marks(decideMovement(ledger, stated({ ...said, deviation }), FREE))[0])

  it('未来のこと', () => {
    const soon = when('2026-11-20T10:01')
    expect(refused({ act: 'receive', happenedAt: soon })).toEqual(['refuse happenedAt -', 'refuse happenedAt -'])
    expect(decideMovement(TEN, stated({ act: 'receive', happenedAt: NOW }), FREE).ok).toBe(true)
  })
  it('その場所にその時点でない数量', () => {
    expect(refused({ act: 'move', quantity: 11 })).toEqual(['refuse quantity -', 'refuse quantity -'])
    const early = { act: 'move', quantity: 1, happenedAt: when('2026-04-30T09:00') } as const
    expect(refused(early)).toEqual(['refuse quantity -', 'refuse quantity -'])
    expect(findingsOf(decideMovement(TEN, stated({ act: 'move', quantity: 11 }), FREE))[0]?.message).toContain('10点')
  })
  it('後の記録の時点で足りなくなるもの', () => {
    const moved = bookWith(
      { act: 'receive', quantity: 10, happenedAt: when('2026-05-01T09:00') },
      { act: 'move', quantity: 10, happenedAt: when('2026-06-01T09:00') },
    )
    const between = { act: 'take_out', quantity: 1, happenedAt: when('2026-05-15T09:00') } as const
    expect(refused(between, moved)).toEqual(['refuse quantity -', 'refuse quantity -'])
    expect(findingsOf(decideMovement(moved, stated(between), FREE))[0]?.message).toContain('令和8年6月1日 09:00')
  })
  it('行為の道筋に合わない場所', () => {
    expect(refused({ act: 'receive', fromPlaceId: 'origin' })).toEqual(['refuse fromPlaceId -', 'refuse fromPlaceId -'])
    expect(refused({ act: 'move', toPlaceId: 'hanako' })[0]).toBe('refuse toPlaceId -')
    expect(refused({ act: 'move', toPlaceId: 'cabinet' })[0]).toBe('refuse toPlaceId -')
    expect(refused({ act: 'make' })[0]).toBe('refuse act -')
  })
  it('手元にないものの複製', () => {
    expect(refused({ act: 'copy' }, EMPTY)).toEqual(['refuse itemId -', 'refuse itemId -'])
    expect(decideMovement(TEN, stated({ act: 'copy' }), FREE).ok).toBe(true)
    expect(decideMovement(TEN, stated({ act: 'copy', itemId: 'scan' }), FREE).ok).toBe(true)
    expect(refused({ act: 'copy', itemId: 'scan', happenedAt: when('2026-04-30T09:00') })[0]).toBe('refuse itemId -')
  })
  it('作成したものを、返していないのに発注者から受け取ること', () => {
    const made = bookWith({ act: 'make', itemId: 'leaflet', quantity: 5, happenedAt: when('2026-05-01T09:00') })
    expect(refused({ act: 'receive', itemId: 'leaflet' }, made)[0]).toBe('refuse quantity -')
  })
  it('台帳にない情報や場所', () => {
    const decided = decideMovement(TEN, stated({ act: 'move', itemId: 'nothing' }), FREE)
    expect(decided).toEqual({ ok: false, refusal: { kind: 'not_found' } })
  })
  it('印字されていない種類の、新しい情報', () => {
    const wrong = { ...EMPTY, items: EMPTY.items.map((item) => ({ ...item, medium: 'USBメモリ' })) }
    expect(marks(decideMovement(wrong, stated({ act: 'receive', deviation: true }), [regime]))).toContain(
      'refuse medium -',
    )
  })
})

describe('条項に反した事実は、逸脱としてだけ記録される', () => {
  const unlisted = { act: 'receive', happenedBy: '鈴木 次郎' } as const

  it('通常の記録にはならず、逸脱としては経緯とともに残る', () => {
    expect(marks(decideMovement(EMPTY, stated(unlisted), [regime]))).toEqual(['refuse happenedBy ２(2)'])
    const reason = '担当者が不在で、応援の者が受け取った。'
    const decided = decideMovement(EMPTY, stated({ ...unlisted, deviation: true, reason }), [regime])
    expect(decided).toMatchObject({ ok: true, value: { movement: { deviation: [{ clause: '２(2)' }], reason } } })
  })
  it('逸脱には経緯が要る', () => {
    const silent = decideMovement(EMPTY, stated({ ...unlisted, deviation: true, reason: ' ' }), [regime])
    expect(marks(silent)).toEqual(['reason reason -'])
  })
  it('何にも反しないものを逸脱とは記録しない', () => {
    const decided = decideMovement(EMPTY, stated({ act: 'receive', deviation: true, reason: '念のため' }), [regime])
    expect(marks(decided)).toEqual(['refuse deviation -'])
  })
  it('いくつ反しても、すべてが残る', () => {
    const worst = stated({ act: 'dispose', happenedBy: '鈴木 次郎', deviation: true, reason: '誤って裁断した。' })
    const decided = decideMovement(TEN, worst, [regime])
    if (!decided.ok) throw new Error('a deviation is recorded')
    expect(decided.value.movement.deviation.map(({ clause }) => clause)).toEqual(['２(2)', '３(2)なお書１'])
    expect(decided.value.movement.plan).toBeUndefined()
  })
  it('二つの文書に服するときは、どちらの条項も守る', () => {
    const stricter = { ...regime, rules: { ...regime.rules, handlersOnRoster: { clause: '第９条' } } }
    expect(marks(decideMovement(EMPTY, stated(unlisted), [regime, stricter]))).toEqual([
      'refuse happenedBy ２(2)',
      'refuse happenedBy 第９条',
    ])
  })
})

describe('訂正は新しい記録であり、元の記録は残る', () => {
  it('元の記録に代わって数えられる', () => {
    const fewer = stated({ act: 'receive', quantity: 8, happenedAt: when('2026-05-01T09:00'), correctsId: 'm1' })
    const decided = decideCorrection(TEN, fewer, [regime])
    if (!decided.ok) throw new Error('the correction is recorded')
    const after = appended(TEN, decided.value.movement)
    expect(after.movements).toHaveLength(2)
    expect(balances(after).find(({ placeId }) => placeId === 'cabinet')?.quantity).toBe(8)
  })
  it('後の記録の時点で足りなくなる訂正は断られる', () => {
    const moved = bookWith(
      { act: 'receive', quantity: 10, happenedAt: when('2026-05-01T09:00') },
      { act: 'move', quantity: 9 },
    )
    const correction = (quantity: number) =>
      stated({ act: 'receive', quantity, happenedAt: when('2026-05-01T09:00'), correctsId: 'm1' })
    expect(marks(decideCorrection(moved, correction(8), FREE))).toEqual(['refuse quantity -'])
    expect(decideCorrection(moved, correction(9), FREE).ok).toBe(true)
  })
  it('同じ時刻の記録の間では、元の記録の順序を引き継ぐ', () => {
    const at = when('2026-05-01T09:00')
    const sameMinute = bookWith(
      { act: 'receive', quantity: 10, happenedAt: at },
      { act: 'move', quantity: 10, happenedAt: at },
    )
    const again = stated({ act: 'receive', quantity: 12, happenedAt: at, correctsId: 'm1' })
    expect(decideCorrection(sameMinute, again, FREE).ok).toBe(true)
  })
  it('訂正の訂正では、最初の記録は数えられない', () => {
    const first = stated({ act: 'receive', quantity: 8, happenedAt: when('2026-05-01T09:00'), correctsId: 'm1' })
    const once = decideCorrection(TEN, first, FREE)
    if (!once.ok) throw new Error('the correction is recorded')
    const after = appended(TEN, once.value.movement)
    const second = decideCorrection(after, { ...first, quantity: 7, correctsId: 'm2' }, FREE)
    if (!second.ok) throw new Error('the second correction is recorded')
    expect(counted(appended(after, second.value.movement)).map(({ quantity }) => quantity)).toEqual([7])
    // While the second one is judged, the first entry must not come back into the sums.
    const move = { ...stated({ act: 'move', quantity: 8 }), correctsId: undefined }
    expect(marks(decideMovement(appended(after, second.value.movement), move, FREE))).toEqual(['refuse quantity -'])
  })
  it('逸脱は訂正しても逸脱のままで、最初に反した条項も残る', () => {
    const wrong = stated({ act: 'receive', happenedBy: '鈴木 次郎', deviation: true, reason: '応援の者が受け取った。' })
    const recorded = decideMovement(EMPTY, wrong, [regime])
    if (!recorded.ok) throw new Error('the deviation is recorded')
    const after = appended(EMPTY, recorded.value.movement)
    const clean = { ...wrong, happenedBy: '𠮷田 花子', deviation: false, correctsId: 'm1' }
    const corrected = decideCorrection(after, clean, [regime])
    expect(corrected).toMatchObject({ ok: true, value: { movement: { deviation: [{ clause: '２(2)' }] } } })
    // Still broken in the same way: it needs no second confession, and the clause is named once.
    const still = { ...wrong, quantity: 2, deviation: false, correctsId: 'm1' }
    const again = decideCorrection(after, still, [regime])
    expect(again.ok && again.value.movement.deviation).toHaveLength(1)
  })
  it('通常の記録の訂正も、条項に反していれば逸脱としてだけ記録される', () => {
    const other = stated({ act: 'receive', quantity: 10, happenedBy: '鈴木 次郎', correctsId: 'm1' })
    expect(marks(decideCorrection(TEN, other, [regime]))).toEqual(['refuse happenedBy ２(2)'])
    const flagged = decideCorrection(TEN, { ...other, deviation: true, reason: '氏名を誤記した。' }, [regime])
    expect(flagged).toMatchObject({ ok: true, value: { movement: { deviation: [{ clause: '２(2)' }] } } })
    expect(TEN.movements[0]?.deviation).toEqual([])
  })
  it('取り消すと数えられなくなる。後の記録が成り立たなくなる取消しは断られる', () => {
    const [received] = TEN.movements
    if (!received) throw new Error('the book has an entry')
    expect(removalFindings(TEN, received)).toEqual([])
    const gone = appended(TEN, { ...received, act: 'void', correctsId: 'm1' })
    expect(balances(gone)).toEqual([])
    const used = bookWith({ act: 'receive', quantity: 10, happenedAt: when('2026-05-01T09:00') }, { act: 'move' })
    expect(removalFindings(used, received)).toMatchObject([{ level: 'refuse', path: 'movementId' }])
  })
})

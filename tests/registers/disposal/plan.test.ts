import { describe, expect, it } from 'vitest'
import { checkPlan } from '@/lib/registers/disposal/check-plan'
import { planAnswered, planCovers, plansInForceAt, planToReport } from '@/lib/registers/disposal/plan'
import { disposalRows, methodKind } from '@/lib/registers/disposal/rows'
import {
  approvedPlan,
  DATA,
  FACTS,
  HELD,
  marks,
  PAPERS,
  PLAN_FORM,
  planOf,
  planVersion,
  reportOf,
  rows,
  when,
} from './papers'

const check = (media = rows(), facts = FACTS) => checkPlan(planOf(media), PLAN_FORM, facts)

describe('別添１ 計画書を台帳に照らす', () => {
  it('台帳のとおりの計画には何も言わない', () => {
    expect(check()).toEqual([])
  })
  it('３(2) 台帳にあって計画に含まれない情報は、情報ごとに知らせる', () => {
    expect(marks(check(rows({}, null)))).toEqual(['note media ３(2)'])
    expect(check(rows({ items: [{ itemId: PAPERS, quantity: 1 }] }))[0]?.message).toBe(
      '台帳の「求職申込書」のうち2点が、この計画に含まれていません。',
    )
  })
  it('台帳より多い計画には理由が要る', () => {
    expect(marks(check(rows({ items: [{ itemId: PAPERS, quantity: 4 }] })))).toEqual(['reason media.m1.items ３(2)'])
  })
  it('二つの行の合計が台帳より多いときは、両方の行に理由が要る', () => {
    const twice = rows(
      {},
      { medium: '紙媒体', place: 'キャビネット', method: '裁断', items: [{ itemId: PAPERS, quantity: 1 }] },
    )
    expect(marks(check(twice)).filter((mark) => mark.startsWith('reason'))).toEqual([
      'reason media.m1.items ３(2)',
      'reason media.m2.items ３(2)',
    ])
  })
  it('台帳にない情報を選んだ行にも理由が要る', () => {
    expect(marks(check(rows({}, {}), { ...FACTS, held: HELD.slice(0, 1) }))).toEqual(['reason media.m2.items ３(2)'])
  })
  it('別添１（注１） 選んだ情報と種類が食い違う行は受け付けない', () => {
    expect(marks(check(rows({ medium: '電磁的記録媒体' })))).toEqual(['refuse media.m1.medium 別添１（注１）'])
  })
  it('別添１（注２） 台帳と違う保存場所は知らせるにとどめる', () => {
    expect(marks(check(rows({ place: 'サーバ装置' })))).toEqual(['note media.m1.place 別添１（注２）'])
    expect(check(rows({ place: 'サーバ装置' }))[0]?.message).toContain('「キャビネット」')
  })
  it.each(['返却（裁断）', '返却又は焼却', '返却後に消去'])(
    '別添１（注３） 返却か廃棄か定まらない「%s」は受け付けない',
    (method) => {
      expect(marks(check(rows({ method })))).toEqual(['refuse media.m1.method 別添１（注３）'])
    },
  )
  it('別添１（注３） 返却に語を足したものは知らせるにとどめ、等にあたる方法は書ける', () => {
    expect(marks(check(rows({ method: '返却（手渡し）' })))).toEqual(['note media.m1.method 別添１（注３）'])
    expect(check(rows({ method: '溶解（専門業者）' }))).toEqual([])
  })
  it('作業実施者と作業確認者が同じ者なら知らせる。空白の違いでは別人にならない', () => {
    expect(marks(check(rows({ checker: '𠮷田　花子' }, {}), { ...FACTS, isListed: () => true }))).toEqual([
      'note media.m1.checker 別添１の１',
    ])
  })
  it('２(2) 名簿に載っていない者は知らせる。名簿を求めない文書では何も言わない', () => {
    expect(marks(check(rows({ worker: '応援 次郎' })))).toEqual(['note media.m1.worker ２(2)'])
    expect(check(rows({ worker: '応援 次郎' }), { ...FACTS, handlersClause: undefined })).toEqual([])
  })
  it('台帳と結び付けない行は、台帳に情報があれば知らせる', () => {
    expect(marks(check(rows({ items: undefined })))).toEqual(['note media.m1.items ３(2)', 'note media ３(2)'])
    expect(check(rows({ items: undefined }, { items: undefined }), { ...FACTS, held: [] })).toEqual([])
  })
  it('空の計画でも、台帳にあるものを知らせる', () => {
    expect(marks(check([]))).toEqual(['note media ３(2)', 'note media ３(2)'])
  })
})

describe('承認された計画書', () => {
  const approved = planVersion({ approvedAt: when('2026-11-05T15:00') })

  it('承認の時から効力をもち、その前も、承認されないままでも、ない', () => {
    expect(plansInForceAt([approved], when('2026-11-05T14:59'))).toEqual([])
    expect(plansInForceAt([approved], when('2026-11-05T15:00'))).toMatchObject([{ paperId: 'p', version: 1 }])
    expect(plansInForceAt([planVersion({})], when('2027-01-01T00:00'))).toEqual([])
    expect(
      plansInForceAt(
        [planVersion({ state: 'refused', approvedAt: when('2026-11-05T15:00') })],
        when('2027-01-01T00:00'),
      ),
    ).toEqual([])
  })
  it('変更の計画は承認されるまで前の版に代わらない', () => {
    const waiting = planVersion({ number: 2, content: planOf(rows({}, null)) })
    expect(plansInForceAt([approved, waiting], when('2027-01-01T00:00'))[0]?.rows).toHaveLength(2)
    const changed = planVersion({ number: 2, approvedAt: when('2026-11-10T10:00'), content: planOf(rows({}, null)) })
    expect(plansInForceAt([approved, changed], when('2026-11-09T00:00'))[0]?.rows).toHaveLength(2)
    expect(plansInForceAt([approved, changed], when('2026-11-10T10:00'))[0]?.rows).toHaveLength(1)
  })
  it('二つの計画は並んで効力をもち、新しい承認が先に立つ', () => {
    const second = planVersion({ paperId: 'q', approvedAt: when('2026-11-10T10:00') })
    const inForce = plansInForceAt([approved, second], when('2026-12-01T00:00'))
    expect(inForce.map(({ paperId }) => paperId)).toEqual(['q', 'p'])
  })
  it('計画は、結び付けた情報の数量までを含む', () => {
    const plan = approvedPlan()
    expect(planCovers(plan, PAPERS, 3)).toBe(true)
    expect(planCovers(plan, PAPERS, 4)).toBe(false)
    expect(planCovers(plan, DATA, 1)).toBe(true)
    expect(planCovers(approvedPlan(planOf(rows({ items: undefined }))), PAPERS, 1)).toBe(false)
  })
  it('報告は、行を最も多く共にする計画に対するものである', () => {
    const other = planOf([{ ...rows()[0], rowId: 'x1' } as never, { ...rows()[1], rowId: 'x2' } as never])
    const plans = plansInForceAt(
      [approved, planVersion({ paperId: 'q', approvedAt: when('2026-11-10T10:00'), content: other })],
      when('2026-12-01T00:00'),
    )
    expect(planAnswered(reportOf(), plans)?.paperId).toBe('p')
    expect(planAnswered(other, plans)?.paperId).toBe('q')
    expect(planAnswered(reportOf([]), plans)?.paperId).toBe('q')
    expect(planAnswered(reportOf(), [])).toBeUndefined()
    expect(planToReport(plans, [])?.paperId).toBe('q')
    expect(planToReport(plans, [other])?.paperId).toBe('p')
    expect(planToReport(plans, [other, reportOf()])).toBeUndefined()
  })
  it('方法の語から、返却か廃棄かが分かる', () => {
    expect(['返却', '焼却', '溶解', '裁断', '消去（データ抹消ソフトウェア）', '物理破壊'].map(methodKind)).toEqual([
      'return',
      ...Array(5).fill('destruction'),
    ])
    expect(methodKind('返却または溶解')).toBe('mixed')
  })
  it('欄が空の行も読める', () => {
    expect(disposalRows('disposal_plan', { media: [{ rowId: 'a' }] })).toEqual([
      { rowId: 'a', medium: '', place: '', method: '', confirmation: '', worker: '', checker: '', items: [] },
    ])
  })
})

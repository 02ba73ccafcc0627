import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { checkReport, type ReportFacts } from '@/lib/registers/disposal/check-report'
import { reportDraftFrom } from '@/lib/registers/disposal/report-draft'
import type { Row } from '@/lib/rules/forms/declaration'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import {
  approvedPlan,
  DATA,
  FACTS,
  HELD,
  marks,
  PAPERS,
  PLAN_FORM,
  planOf,
  REPORT_FORM,
  reportOf,
  rows,
  TODAY,
} from './papers'

const DONE: ReportFacts = { ...FACTS, held: [], plan: approvedPlan(), today: TODAY }
const check = (media = rows(), completedOn = '2026-11-18', facts = DONE) =>
  checkReport(reportOf(media, completedOn), REPORT_FORM, facts)

describe('別添２ 報告書を承認された計画に照らす', () => {
  it('計画のとおりの報告には何も言わない', () => {
    expect(check()).toEqual([])
  })
  it('計画にあって報告にない行には理由が要る', () => {
    const findings = check(rows({}, null))
    expect(marks(findings)).toEqual(['reason media.m2 ３(2)なお書１'])
    expect(findings[0]?.message).toContain('計画の2行目（電磁的記録媒体・端末・消去（データ抹消ソフトウェア））')
  })
  it('計画にない行には理由が要る', () => {
    const more = [...rows(), { ...rows()[0], rowId: 'm9' } as Row]
    expect(marks(check(more))).toEqual(['reason media.m9 ３(2)なお書１'])
  })
  it.each([
    ['medium', '電磁的記録媒体'],
    ['place', '端末'],
    ['method', '裁断'],
  ])('承認された「%s」を変えたら理由が要る', (column, value) => {
    expect(marks(check(rows({ [column]: value })))).toEqual([`reason media.m1.${column} ３(2)なお書１`])
  })
  it('対象の情報や数量が計画と違えば理由が要り、順序の違いは問わない', () => {
    expect(marks(check(rows({ items: [{ itemId: PAPERS, quantity: 2 }] })))).toEqual([
      'reason media.m1.items ３(2)なお書１',
    ])
    const both = [
      { itemId: PAPERS, quantity: 3 },
      { itemId: DATA, quantity: 1 },
    ]
    const plan = approvedPlan(planOf(rows({ items: both }, null)))
    expect(check(rows({ items: [...both].reverse() }, null), '2026-11-18', { ...DONE, plan })).toEqual([])
  })
  it('確認方法や作業者の違いは知らせるにとどめる', () => {
    expect(marks(check(rows({ confirmation: '受領書' })))).toEqual(['note media.m1.confirmation 別添２の１'])
    expect(marks(check(rows({ worker: '髙橋 一郎', checker: '𠮷田 花子' })))).toEqual([
      'note media.m1.worker 別添２の１',
      'note media.m1.checker 別添２の１',
    ])
  })
  it('承認された計画がなくても、理由があれば事実を報告できる', () => {
    expect(marks(check(rows(), '2026-11-18', { ...DONE, plan: undefined }))).toEqual(['reason media ３(2)なお書１'])
  })
  it('承認の前に終えた作業は、理由とともに逸脱として残る。同じ日なら前とは言えない', () => {
    expect(marks(check(rows(), '2026-11-04'))).toEqual(['reason completedOn ３(2)なお書１'])
    expect(check(rows(), '2026-11-05')).toEqual([])
  })
  it('完了予定日より後の完了は知らせるにとどめる', () => {
    expect(check(rows(), '2026-11-30', { ...DONE, today: civilDate('2026-12-02') })).toEqual([])
    const late = check(rows(), '2026-12-01', { ...DONE, today: civilDate('2026-12-02') })
    expect(marks(late)).toEqual(['note completedOn 別添２の２'])
  })
  it('来ていない日の完了は断る。様式そのものが断るときは二度言わない', () => {
    expect(check(rows(), '2026-11-21')).toEqual([])
    const unguarded = { ...REPORT_FORM, checks: [] }
    expect(marks(checkReport(reportOf(rows(), '2026-11-21'), unguarded, DONE))).toEqual([
      'refuse completedOn 別添２の２',
    ])
  })
  it('台帳にまだ残っているものを知らせる', () => {
    expect(marks(check(rows(), '2026-11-18', { ...DONE, held: HELD }))).toEqual([
      'note media.m1.items ３(2)',
      'note media.m2.items ３(2)',
    ])
  })
  it('返却か廃棄か定まらない報告は受け付けない', () => {
    expect(marks(check(rows({ method: '返却・裁断' })))).toContain('refuse media.m1.method 別添２（注３）')
  })
})

describe('計画から報告を書き始める', () => {
  const draft = reportDraftFrom(planOf(), PLAN_FORM, REPORT_FORM)

  it('行は識別子ごと移り、日付は書かれない', () => {
    expect(draft).toEqual({ submitterName: '多摩地域雇用開発協議会', media: rows() })
  })
  it('報告書の様式がそのまま受け付ける', () => {
    expect(readContent(REPORT_FORM, draft)).toEqual({ ok: true, value: draft })
  })
  it('そのまま出せば計画との違いはない', () => {
    const plan = approvedPlan()
    expect(checkReport({ ...draft, completedOn: '2026-11-18' }, REPORT_FORM, { ...DONE, plan })).toEqual([])
  })
  it('空の欄は空のまま移る', () => {
    const blank = reportDraftFrom({ media: [{ rowId: 'a', medium: '紙媒体' }] }, PLAN_FORM, REPORT_FORM)
    expect(blank).toEqual({ media: [{ rowId: 'a', medium: '紙媒体' }] })
  })
})

import { describe, expect, it } from 'vitest'
import { besshi1 } from '@/lib/authorities/roudoukyoku/besshi1/edition-1'
import { disposalPlan } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-plan'
import { planSubstitute } from '@/lib/authorities/roudoukyoku/besshi1/forms/plans'
import { civilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { DayOf } from '@/lib/rules/duties/declaration'
import { fieldsOf, tableOf } from '@/lib/rules/forms/declared'
import { type LinkableVersion, linkFindings } from '@/lib/rules/forms/linking/paper-links'
import { standsAgainst } from '../filing'

const LINK = { paperId: '22222222-2222-4222-8222-222222222222', version: 1, contentHash: 'a'.repeat(64) }
const row = {
  ...{ rowId: 'm1', medium: '紙媒体', place: 'キャビネット', method: '溶解' },
  ...{ confirmation: '情報管理責任者の立ち会い', worker: '山﨑 一郎', checker: '髙橋 𠮷江' },
}
const filled = (change: object = {}, media: object[] = [row]) => ({
  ...{ paper: LINK, place: '第４章 ４ページ', completesOn: '令和9年3月31日', media },
  ...change,
})
const marks = (typed: unknown) => standsAgainst(planSubstitute, typed).map(({ path, clause }) => [path, clause])

const presented = (formKey: string, more: Partial<LinkableVersion> = {}): LinkableVersion => ({
  ...LINK,
  ...{ formKey, state: 'received', submittedAt: '2026-03-31T01:00:00.000Z' as Instant, isInForce: true },
  ...more,
})
/** What the clause says to that version, on a contract that begins on 2026-04-01. */
const judged = (version: LinkableVersion) =>
  linkFindings(planSubstitute, { paper: LINK }, { versions: [version], dayOf: startsOn })
const startsOn = (day: DayOf) =>
  'contract' in day && day.contract === 'starts_on' ? civilDate('2026-04-01') : undefined
const LATE = { submittedAt: '2026-03-31T15:00:00.000Z' as Instant }

describe('３(2)なお書２ 作業実施計画書に代える計画書', () => {
  it('計画書を示し、箇所を示し、別添１に相当する六つの欄と予定日を書けば、何も言わない', () => {
    expect(standsAgainst(planSubstitute, filled())).toEqual([])
  })

  it.each<[string, object, string, string]>([
    ['計画書を示さない', filled({ paper: undefined }), 'paper', '３(2)なお書２'],
    ['箇所を示さない', filled({ place: '　' }), 'place', '３(2)なお書２'],
    ['予定日のない', filled({ completesOn: '' }), 'completesOn', '別添１の２'],
    ['何も挙げない', filled({}, []), 'media', '別添１の１'],
    ['注１のどちらでもない種類の', filled({}, [{ ...row, medium: 'クラウド' }]), 'media.m1.medium', '別添１（注１）'],
    ['方法のない', filled({}, [{ ...row, method: '' }]), 'media.m1.method', '別添１（注３）'],
    ['確認者のない', filled({}, [{ ...row, checker: '' }]), 'media.m1.checker', '別添１の１'],
  ])('%s書面は、条項を示して拒む', (_, typed, path, clause) => {
    expect(marks(typed)).toEqual([[path, clause]])
  })

  it('求める欄は別添１と同じ六つで、印字ではなく推定である', () => {
    const [own, printed] = [planSubstitute, disposalPlan].map((form) => tableOf(form, 'media')?.columns ?? [])
    const told = (columns = own) => columns?.map(({ key, label, value, required }) => ({ key, label, value, required }))
    expect(told()).toEqual(told(printed))
    const fields = [...fieldsOf(planSubstitute), ...(own ?? [])]
    expect(fields.filter(({ basis }) => basis.by === 'printed')).toEqual([])
  })

  it('情報セキュリティ管理計画書は、いつ提示されたものでもよいが、効力のある版に限る', () => {
    expect(judged(presented('security_plan', LATE))).toEqual([])
    expect(judged(presented('security_plan', { isInForce: false }))).toMatchObject([{ clause: '３(2)なお書２' }])
  })

  it('作業計画書は、事業実施前までに提示された版に限り、後のものには残る二つの道を示す', () => {
    expect(judged(presented('work_plan'))).toEqual([])
    // The version shown before the work stays what was shown then, whatever came after.
    expect(judged(presented('work_plan', { isInForce: false }))).toEqual([])
    const [finding] = judged(presented('work_plan', LATE))
    expect(finding).toMatchObject({ level: 'refuse', path: 'paper', clause: '３(2)なお書２' })
    expect(finding?.message).toContain('情報セキュリティ管理計画書に記載して提示し')
    expect(finding?.message).toContain('別添１（作業実施計画書）を提出')
  })

  it('ほかの書面は代えられない', () => {
    for (const { key } of besshi1.forms.filter((form) => !['security_plan', 'work_plan'].includes(form.key)))
      expect(judged(presented(key)), key).toMatchObject([{ message: expect.stringContaining('見つかりません') }])
  })

  it('代える書面も承認を要し、台帳の計画として働く（なお書１）', () => {
    expect([planSubstitute.review.first, planSubstitute.feeds]).toEqual([disposalPlan.review.first, disposalPlan.feeds])
  })
})
